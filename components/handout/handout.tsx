import { portalProfiles } from '../../lib/ents/local-profiles';
import type { OwnEnt } from '../../lib/my-ent/own-ent';
import type { SchoolPolicy } from '../../lib/school/policy';
import { LANGUAGE_FACTS } from '../../lib/texts/languages';
import type { TextKey, Texts } from '../../lib/texts/texts';
import { SchoolProvider } from '../school/school';
import { TextsProvider } from '../ui/texts';
import { HandoutSection } from './handout-section';

/** What a handout is made of. */
export interface HandoutContents {
  /** The texts of each language, in the order in which they are shown; one at least. */
  readonly languages: readonly [Texts, ...Texts[]];
  /** What is said of the school. */
  readonly school: SchoolPolicy;
  /** Its ENT, if it has been chosen. */
  readonly ent: OwnEnt | null;
}

/** What the guide is called: where nobody uses ÉduConnect, its way is nobody's. */
export const titleFor = (ent: OwnEnt | null): TextKey =>
  portalProfiles(ent?.local ?? []).length > 0 ? 'sheet_title' : 'help_title';

/** Where the list of languages is: what leads there shows every language again. */
const TOP = 'languages';

/** The written guide to one ENT, in several languages one after the other. */
export function Handout({ languages, school, ent }: HandoutContents) {
  const [first] = languages;
  return (
    <>
      <header id={TOP}>
        <p class="handout__brand">Évid’ENT ({first.get('popup_unofficial')})</p>
        <h1>{first.get(titleFor(ent))}</h1>
        {school.schoolName && (
          <p class="handout__school">
            <bdi>{school.schoolName}</bdi>
          </p>
        )}
        {languages.length > 1 && (
          <nav aria-label={first.get('settings_language')}>
            <ul class="handout__languages">
              {languages.map(({ language }) => (
                <li key={language}>
                  <a href={`#${language}`} lang={language} hreflang={language}>
                    {LANGUAGE_FACTS[language].name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </header>
      <main>
        <SchoolProvider policy={school}>
          {languages.map((texts) => (
            <TextsProvider key={texts.language} texts={texts} profile={null}>
              <HandoutSection
                language={texts.language}
                direction={texts.direction}
                ent={ent}
                title={texts === first ? null : titleFor(ent)}
                back={languages.length > 1 ? `#${TOP}` : null}
              />
            </TextsProvider>
          ))}
        </SchoolProvider>
      </main>
    </>
  );
}
