import { ALWAYS, handoutLanguages } from '../../lib/school/families';
import { LANGUAGE_FACTS } from '../../lib/texts/languages';
import { LANGUAGES, type Language } from '../../lib/vocabulary';
import { Choices } from '../ui/choices';
import { useTexts } from '../ui/texts';
import { Part } from './part';

/** Name of the file. */
const FILE = 'guide-ent.html';

/** The written guide as one file, in the languages that families read. */
export function HandoutPart(props: {
  languages: readonly Language[];
  isEntChosen: boolean;
  onLanguages: (languages: readonly Language[]) => void;
  onSave: (name: string) => void;
}) {
  const textOf = useTexts();
  return (
    <Part title={textOf('setup_guide_title')}>
      <p>{textOf('setup_guide_help')}</p>
      {!props.isEntChosen && <p class="quiet">{textOf('setup_families_no_ent')}</p>}
      <Choices
        legend={textOf('setup_languages')}
        help={textOf('setup_languages_help')}
        options={LANGUAGES.filter((language) => language !== ALWAYS).map((language) => ({
          value: language,
          label: LANGUAGE_FACTS[language].name,
          lang: language,
        }))}
        values={props.languages}
        onChange={(chosen) => props.onLanguages(handoutLanguages(chosen))}
      />
      <div class="school__ways">
        <button class="button button--main" type="button" onClick={() => props.onSave(FILE)}>
          {textOf('setup_download', [FILE])}
        </button>
      </div>
    </Part>
  );
}
