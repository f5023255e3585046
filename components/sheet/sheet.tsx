import type { OwnEnt } from '../../lib/my-ent/own-ent';
import { type Language, PROFILES, type Profile } from '../../lib/vocabulary';
import { Contact } from '../school/contact';
import { Masthead } from '../ui/brand';
import { Choice } from '../ui/choice';
import { routesTo } from '../ui/routes-to';
import { useReader, useTexts } from '../ui/texts';
import { EntAddresses } from './ent-addresses';
import { PrintedStuck } from './printed-stuck';
import { onPaper, RouteOnPaper } from './route-on-paper';
import { ToFillIn } from './to-fill-in';

/** Whom a sheet is for. */
const EVERYBODY = 'everybody';

/** The routes on paper, for a helpdesk to hand out: the same words as everywhere else. */
export function Sheet(props: {
  ent: OwnEnt | null;
  /** Asks for a sheet for one profile alone; null for everybody. */
  onReader: (reader: Profile | null) => void;
  onLanguage: (language: Language) => void;
  onPrint: () => void;
}) {
  const textOf = useTexts();
  const { ent } = props;
  const reader = useReader();
  return (
    <div class="sheet" data-reader={reader ?? EVERYBODY}>
      <header class="sheet__head">
        <Masthead onLanguage={props.onLanguage} />
        <p class="sheet__title">{textOf('sheet_title')}</p>
        <p class="quiet">{textOf('welcome_independent')}</p>
        <EntAddresses ent={ent} withPortal />
        <div class="sheet__print">
          <Choice
            legend={textOf('sheet_for')}
            options={[
              { value: EVERYBODY, label: textOf('sheet_everybody') },
              ...PROFILES.map((value) => ({ value, label: textOf(`${value}_profile`) })),
            ]}
            value={reader ?? EVERYBODY}
            onChange={(chosen) => props.onReader(chosen === EVERYBODY ? null : chosen)}
          />
          <button class="button button--main" type="button" onClick={props.onPrint}>
            {textOf('sheet_print')}
          </button>
        </div>
      </header>
      <main>
        <div class="sheet__routes">
          {onPaper(routesTo(ent, reader)).map((route) => (
            <RouteOnPaper key={route.title} route={route} />
          ))}
          <PrintedStuck local={ent?.local ?? []} />
        </div>
        <Contact />
        <ToFillIn />
      </main>
    </div>
  );
}
