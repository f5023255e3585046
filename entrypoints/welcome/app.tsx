import { SchoolProvider } from '../../components/school/school';
import { useSchoolPolicy } from '../../components/state/use-school-policy';
import { useSettings } from '../../components/state/use-settings';
import { LocalisedPage } from '../../components/ui/localised-page';
import { uiLanguage } from '../../lib/texts/ui-language';
import { WelcomePage } from './welcome-page';

/** The welcome page, in the user's language. */
export function App() {
  const settings = useSettings();
  const school = useSchoolPolicy();
  if (!settings) return null;
  const language = uiLanguage(settings.value.language, navigator.languages);
  return (
    <LocalisedPage
      topic="welcome_journey"
      language={language}
      profile={settings.value.profile}
      comfort={settings.value}
    >
      <SchoolProvider policy={school}>
        <WelcomePage settings={settings} />
      </SchoolProvider>
    </LocalisedPage>
  );
}
