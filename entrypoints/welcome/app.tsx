import { useSettings } from '../../components/state/use-settings';
import { SpeakingPage } from '../../components/ui/speaking-page';
import { spokenLanguage } from '../../lib/texts/spoken-language';
import { WelcomePage } from './welcome-page';

/** The welcome page, in the user's language. */
export function App() {
  const settings = useSettings();
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
