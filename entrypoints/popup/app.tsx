import { SpeakingPage } from '../../components/ui/speaking-page';
import { readPeople } from '../../lib/people/people';
import { peopleValue } from '../../lib/people/person';
import { SET_ASIDE } from '../../lib/storage/set-aside';
import { readSettings } from '../../lib/storage/settings';
import { settingsValue } from '../../lib/storage/settings-value';
import { spokenLanguage } from '../../lib/texts/spoken-language';
import { PopupPage } from './popup-page';
import { useStored } from './use-stored';

const settingsKeys = [settingsValue.key, SET_ASIDE];
const peopleKeys = [peopleValue.key, ...settingsKeys];

/** The popup, in the user's language as soon as it is known which. */
export function App() {
  const settings = useStored(readSettings, settingsKeys);
  const people = useStored(readPeople, peopleKeys);
  if (!settings || !people) return null;
  const language = spokenLanguage(settings.value.language, navigator.languages);
  return (
    <SpeakingPage
      topic="where_title"
      language={language}
      profile={settings.value.profile}
      comfort={settings.value}
    >
      <PopupPage settings={settings} people={people} />
    </SpeakingPage>
  );
}
