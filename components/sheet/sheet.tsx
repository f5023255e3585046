import type { OwnEnt } from '../../lib/my-ent/own-ent';
import { EDUCONNECT_HOST } from '../../lib/screens/hosts';
import type { Language } from '../../lib/vocabulary';
import { Masthead } from '../ui/brand';
import { PageWords } from '../ui/page-words';
import { ROUTES, type Route } from '../ui/routes';
import { useTexts } from '../ui/texts';

/** The routes on paper, for a helpdesk to hand out: the same words as everywhere else. */
export function Sheet(props: {
  ent: OwnEnt | null;
  onLanguage: (language: Language) => void;
  onPrint: () => void;
}) {
  const textOf = useTexts();
  const { ent } = props;
  return (
    <div class="sheet">
      <header class="sheet__head">
        <Masthead onLanguage={props.onLanguage} />
        <p class="sheet__title">{textOf('sheet_title')}</p>
        <p class="quiet">{textOf('welcome_independent')}</p>
        <ul>
          <li>
            ÉduConnect : <bdi class="sheet__address">{EDUCONNECT_HOST}</bdi>
          </li>
          {ent?.href && (
            <li>
              <bdi>{ent.name}</bdi> : <bdi class="sheet__address">{new URL(ent.href).host}</bdi>
            </li>
          )}
        </ul>
        <button class="button button--main sheet__print" type="button" onClick={props.onPrint}>
          {textOf('sheet_print')}
        </button>
      </header>
      <main class="sheet__routes">
        {ROUTES.map((route) => (
          <PrintedRoute key={route.title} route={route} />
        ))}
      </main>
    </div>
  );
}

function PrintedRoute({ route }: { route: Route }) {
  const textOf = useTexts();
  return (
    <section class="sheet__route" aria-labelledby={route.title}>
      <h2 id={route.title}>{textOf(route.title)}</h2>
      <ol>
        {route.steps.map((step) => (
          <li key={step}>
            <PageWords text={textOf(step, [], route.reader)} />
          </li>
        ))}
      </ol>
    </section>
  );
}
