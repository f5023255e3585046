import { useSettings } from '../../components/state/use-settings';
import { LocalisedPage } from '../../components/ui/localised-page';
import { uiLanguage } from '../../lib/texts/ui-language';
import { School } from './school';

/** The School page, in the user's language. */
export function App() {
  const settings = useSettings();
  if (!settings) return null;
  const language = uiLanguage(settings.value.language, navigator.languages);
  return (
    <LocalisedPage topic="setup_title" language={language} profile={null} comfort={settings.value}>
      <School onLanguage={(wanted) => settings.change({ language: wanted })} />
    </LocalisedPage>
  );
}
