import { ALWAYS, handoutLanguages } from '../../lib/school/families';
import { LANGUAGE_FACTS } from '../../lib/texts/languages';
import { LANGUAGES, type Language } from '../../lib/vocabulary';
import { useTexts } from '../ui/texts';
import { useUniqueId } from '../ui/use-unique-id';
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
  const id = useUniqueId();
  const change = (language: Language, wanted: boolean) =>
    props.onLanguages(
      handoutLanguages(
        LANGUAGES.filter((one) => (one === language ? wanted : props.languages.includes(one))),
      ),
    );
  return (
    <Part title={textOf('setup_guide_title')}>
      <p>{textOf('setup_guide_help')}</p>
      {!props.isEntChosen && <p class="quiet">{textOf('setup_families_no_ent')}</p>}
      <fieldset aria-describedby={id}>
        <legend class="field__label">{textOf('setup_languages')}</legend>
        <p class="field__help" id={id}>
          {textOf('setup_languages_help')}
        </p>
        <div class="choice__list">
          {LANGUAGES.filter((language) => language !== ALWAYS).map((language) => (
            <label class="choice__option" key={language} lang={language}>
              <input
                type="checkbox"
                checked={props.languages.includes(language)}
                onChange={({ currentTarget: { checked } }) => change(language, checked)}
              />
              {LANGUAGE_FACTS[language].name}
            </label>
          ))}
        </div>
      </fieldset>
      <div class="school__ways">
        <button class="button button--main" type="button" onClick={() => props.onSave(FILE)}>
          {textOf('setup_download', [FILE])}
        </button>
      </div>
    </Part>
  );
}
