import { LANGUAGES, type Language } from '../../lib/vocabulary';
import { Icon } from './icon';
import { LANGUAGE_NAMES } from './language-names';
import { useLanguage, useSay } from './texts';

/** The languages behind a globe, for who cannot read the words that lead to the settings. */
export function LanguageMenu(props: { onLanguage: (language: Language) => void }) {
  const say = useSay();
  return (
    <span class="language-menu">
      <Icon name="globe" />
      <select
        class="language-menu__list"
        aria-label={say('settings_language')}
        title={say('settings_language')}
        value={useLanguage()}
        onChange={({ currentTarget: { value } }) => props.onLanguage(value as Language)}
      >
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {LANGUAGE_NAMES[language]}
          </option>
        ))}
      </select>
    </span>
  );
}
