import { LANGUAGES } from '../../lib/vocabulary';
import { LANGUAGE_NAMES } from './language-names';

/** The languages of a list, each in its own words. */
export function LanguageOptions() {
  return (
    <>
      {LANGUAGES.map((language) => (
        <option key={language} value={language} lang={language}>
          {LANGUAGE_NAMES[language]}
        </option>
      ))}
    </>
  );
}
