import { Sheet } from '../../components/sheet/sheet';
import { SpeakingPage } from '../../components/ui/speaking-page';
import { ownEnt } from '../../lib/people/ent-of';
import { readPeople } from '../../lib/people/people';
import { peopleValue } from '../../lib/people/person';
import { changeSettings, readSettings } from '../../lib/storage/settings';
import { settingsValue } from '../../lib/storage/settings-value';
import { spokenLanguage } from '../../lib/texts/spoken-language';
import { useStored } from '../popup/use-stored';

const settingsKeys = [settingsValue.key];
const peopleKeys = [peopleValue.key, ...settingsKeys];

/** The sheet to print, in the user's language; it speaks to whoever receives it. */
export function App() {
  const settings = useStored(readSettings, settingsKeys);
  const people = useStored(readPeople, peopleKeys);
  if (!settings || !people) return null;
  const language = spokenLanguage(settings.value.language, navigator.languages);
  return (
    <SpeakingPage topic="sheet_title" language={language} profile={null} comfort={settings.value}>
      <Sheet
        ent={ownEnt(settings.value, people.value)}
        onLanguage={(wanted) => changeSettings({ language: wanted })}
        onPrint={() => print()}
      />
    </SpeakingPage>
  );
}
