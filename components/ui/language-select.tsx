import { LANGUAGES, type Language } from '../../lib/vocabulary';
import { LanguageOptions } from './language-options';
import { useTexts } from './texts';
import { useUniqueId } from './use-unique-id';

/** Chooses the product's language; null is the browser's. */
export function LanguageSelect(props: {
  label: string;
  /** Whether the label is for screen readers only: a heading already shows it. */
  labelUnseen?: boolean;
  language: Language | null;
  onLanguage: (language: Language | null) => void;
}) {
  const textOf = useTexts();
  const id = useUniqueId();
  return (
    <div class="field">
      <label class={props.labelUnseen ? 'unseen' : 'field__label'} for={id}>
        {props.label}
      </label>
      <select
        class="field__input"
        id={id}
        value={props.language ?? ''}
        onChange={({ currentTarget: { value } }) =>
          props.onLanguage(LANGUAGES.find((language) => language === value) ?? null)
        }
      >
        <option value="">{textOf('language_browser')}</option>
        <LanguageOptions />
      </select>
    </div>
  );
}
