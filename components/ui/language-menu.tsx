import type { Language } from '../../lib/vocabulary';
import { LanguageIcon } from './icons';
import { LanguageOptions } from './language-options';
import { useLanguage, useTexts } from './texts';

/** The languages behind a globe, for users who cannot read their way to the settings. */
export function LanguageMenu(props: { onLanguage: (language: Language) => void }) {
  const textOf = useTexts();
  return (
    <span class="language-menu">
      <LanguageIcon />
      <select
        class="language-menu__list"
        aria-label={textOf('settings_language')}
        title={textOf('settings_language')}
        value={useLanguage()}
        onChange={({ currentTarget: { value } }) => props.onLanguage(value as Language)}
      >
        <LanguageOptions />
      </select>
    </span>
  );
}
