import { LANGUAGE_FACTS, LANGUAGES } from '../../lib/texts/languages';

/** The languages of a list, each in its own words. */
export function LanguageOptions() {
  return (
    <>
      {LANGUAGES.map((language) => (
        <option key={language} value={language} lang={language}>
          {LANGUAGE_FACTS[language].name}
        </option>
      ))}
    </>
  );
}
