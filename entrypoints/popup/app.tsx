import { SchoolProvider } from '../../components/school/school';
import { useSchoolPolicy } from '../../components/state/use-school-policy';
import { SETTINGS_KEYS, useSettings } from '../../components/state/use-settings';
import { useStored } from '../../components/state/use-stored';
import { LocalisedPage } from '../../components/ui/localised-page';
import { readPeople } from '../../lib/people/people';
import { peopleValue } from '../../lib/people/person';
import { uiLanguage } from '../../lib/texts/ui-language';
import { PopupPage } from './popup-page';

const peopleKeys = [peopleValue.key, ...SETTINGS_KEYS];

/** The popup, in the user's language as soon as it is known. */
export function App() {
  const settings = useSettings();
  const school = useSchoolPolicy();
  const [people] = useStored(readPeople, peopleKeys);
  if (!settings || !people) return null;
  const language = uiLanguage(settings.value.language, navigator.languages);
  return (
    <LocalisedPage
      topic="where_title"
      language={language}
      profile={settings.value.profile}
      comfort={settings.value}
    >
      <SchoolProvider policy={school}>
        <PopupPage settings={settings} people={people} />
      </SchoolProvider>
    </LocalisedPage>
  );
}
