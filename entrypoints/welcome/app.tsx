import { SpeakingPage } from '../../components/ui/speaking-page';
import { SET_ASIDE } from '../../lib/storage/set-aside';
import { readSettings } from '../../lib/storage/settings';
import { settingsValue } from '../../lib/storage/settings-value';
import { spokenLanguage } from '../../lib/texts/spoken-language';
import { useStored } from '../popup/use-stored';
import { WelcomePage } from './welcome-page';

const keys = [settingsValue.key, SET_ASIDE];

/** The welcome page, in the user's language. */
export function App() {
  const settings = useStored(readSettings, keys);
  if (!settings) return null;
  const language = spokenLanguage(settings.value.language, navigator.languages);
  return (
    <SpeakingPage
      topic="welcome_journey"
      language={language}
      profile={settings.value.profile}
      comfort={settings.value}
    >
      <WelcomePage settings={settings} />
    </SpeakingPage>
  );
}
