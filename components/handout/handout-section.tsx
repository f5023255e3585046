import type { OwnEnt } from '../../lib/my-ent/own-ent';
import { contactOf } from '../../lib/school/contact';
import { colonIn } from '../../lib/texts/colon';
import { LANGUAGE_FACTS } from '../../lib/texts/languages';
import type { TextKey } from '../../lib/texts/texts';
import type { Language } from '../../lib/vocabulary';
import { ContactLines } from '../school/contact-lines';
import { useSchool } from '../school/school';
import { Address } from '../ui/address';
import { RouteSteps } from '../ui/route-steps';
import { routesTo } from '../ui/routes-to';
import { useLanguage, useTexts } from '../ui/texts';
import { HandoutStuck } from './handout-stuck';

/** One language of the handout: where to go, the routes, what may block, and whom to call. */
export function HandoutSection(props: {
  language: Language;
  direction: 'ltr' | 'rtl';
  ent: OwnEnt | null;
  /** What the guide is called; null where its head says it in this language already. */
  title: TextKey | null;
  /** Where the other languages are chosen from; null where there is none. */
  back: string | null;
}) {
  const textOf = useTexts();
  const contact = contactOf(useSchool());
  const { language, ent } = props;
  const routes = routesTo(ent);
  const idOf = (title: string) => `${language}-${title}`;
  return (
    <section
      class="handout__language"
      id={language}
      lang={language}
      dir={props.direction}
      aria-labelledby={idOf('title')}
    >
      <h2 id={idOf('title')}>{LANGUAGE_FACTS[language].name}</h2>
      {props.title && <p class="handout__title">{textOf(props.title)}</p>}
      <p class="handout__quiet">{textOf('welcome_independent')}</p>
      {ent && <Entry ent={ent} />}
      <nav aria-label={textOf('help_intro')}>
        <p>{textOf('help_intro')}</p>
        <ul>
          {routes.map(({ title }) => (
            <li key={title}>
              <a href={`#${idOf(title)}`}>{textOf(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {routes.map((route) => (
        <section class="handout__card" key={route.title} aria-labelledby={idOf(route.title)}>
          <h3 id={idOf(route.title)}>{textOf(route.title)}</h3>
          <RouteSteps route={route} reader={route.note ? undefined : route.reader} />
        </section>
      ))}
      <HandoutStuck id={idOf('stuck_title')} local={ent?.local ?? []} />
      {contact && (
        <section class="handout__card" aria-labelledby={idOf('school_contact')}>
          <h3 id={idOf('school_contact')}>{textOf('school_contact')}</h3>
          <ContactLines {...contact} />
        </section>
      )}
      {props.back && (
        <p class="handout__back">
          <a href={props.back}>{textOf('guide_other_language')}</a>
        </p>
      )}
    </section>
  );
}

/** The way into the ENT, as a link and in letters: who reads it on paper types it. */
function Entry({ ent: { name, href } }: { ent: OwnEnt }) {
  const textOf = useTexts();
  const language = useLanguage();
  if (href === null) {
    return (
      <p>
        <bdi>{name}</bdi>
        {colonIn(language)} {textOf('sheet_no_address')}
      </p>
    );
  }
  return (
    <p>
      <a class="handout__entry" href={href} rel="noreferrer">
        {textOf('welcome_open', [name])}
      </a>
      <span class="handout__address">
        <Address href={href} />
      </span>
    </p>
  );
}
