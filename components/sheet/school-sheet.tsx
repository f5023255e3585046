import { portalProfiles } from '../../lib/ents/local-profiles';
import type { OwnEnt } from '../../lib/my-ent/own-ent';
import { contactOf } from '../../lib/school/contact';
import type { SchoolPolicy } from '../../lib/school/policy';
import type { Profile } from '../../lib/vocabulary';
import { ContactLines } from '../school/contact-lines';
import { routesTo, type WrittenRoute } from '../ui/routes-to';
import { PaperHead } from './paper-head';
import { PrintedStuck } from './printed-stuck';
import { onPaper, RouteOnPaper } from './route-on-paper';
import { Sides, type Speech, said } from './said';

/** The sheet that a school hands out to the readers of one profile, in French or in two languages. */
export function SchoolSheet(props: {
  school: SchoolPolicy;
  ent: OwnEnt;
  speech: Speech & { readonly reader: Profile };
}) {
  const { school, ent, speech } = props;
  const contact = contactOf(school, speech.reader);
  const isOnPortal = portalProfiles(ent.local, speech.reader).length > 0;
  const routes = onPaper(routesTo(ent, speech.reader));
  return (
    <main class="paper__page">
      <PaperHead school={school} ent={ent} withPortal={isOnPortal} speech={speech}>
        {isOnPortal && <p class="paper__title">{said(speech, 'sheet_title')}</p>}
        <h1 class="paper__title">{said(speech, `${speech.reader}_profile`)}</h1>
      </PaperHead>
      {speech.texts.length > 1 ? (
        routes.map((route) => <Pair key={route.title} route={route} speech={speech} />)
      ) : (
        <div class="sheet__routes">
          {routes.map((route) => (
            <RouteOnPaper key={route.title} route={route} />
          ))}
          <PrintedStuck local={ent.local} />
        </div>
      )}
      <footer class="paper__foot">
        {contact && (
          <section class="contact">
            <h2>{said(speech, 'school_contact')}</h2>
            <ContactLines {...contact} />
          </section>
        )}
        <ul class="sheet__lines">
          <li class="sheet__line">
            <b>{said(speech, 'sheet_identifier')} :</b>
            <small>{said(speech, 'sheet_password')}</small>
          </li>
          {!contact && (
            <li class="sheet__line">
              <b>{said(speech, 'sheet_call')} :</b>
            </li>
          )}
        </ul>
        <p class="paper__note">{said(speech, 'welcome_independent')}</p>
      </footer>
    </main>
  );
}

/** A route beside itself in the other language: whoever helps reads the same step. */
function Pair({ route, speech }: { route: WrittenRoute; speech: Speech }) {
  return (
    <div class="paper__pair">
      <Sides speech={speech} view={() => <RouteOnPaper route={route} />} />
    </div>
  );
}
