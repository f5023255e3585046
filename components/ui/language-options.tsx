import { LANGUAGE_FACTS, LANGUAGES } from '../../lib/texts/languages';

/** The options of a language list, each in its own language. */
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
