import { Sheet } from '../../components/sheet/sheet';
import { SpeakingPage } from '../../components/ui/speaking-page';
import { ownEnt } from '../../lib/my-ent/own-ent';
import { readPeople } from '../../lib/people/people';
import { peopleValue } from '../../lib/people/person';
import { spokenLanguage } from '../../lib/texts/spoken-language';
import { SETTINGS_KEYS, useSettings } from '../popup/use-settings';
import { useStored } from '../popup/use-stored';

const peopleKeys = [peopleValue.key, ...SETTINGS_KEYS];

/** The sheet to print, in the user's language; it speaks to whoever receives it. */
export function App() {
  const settings = useSettings();
  const [people] = useStored(readPeople, peopleKeys);
  if (!settings || !people) return null;
  const language = spokenLanguage(settings.value.language, navigator.languages);
  return (
    <SpeakingPage topic="sheet_title" language={language} profile={null} comfort={settings.value}>
      <Sheet
        ent={ownEnt(settings.value, people.value)}
        onLanguage={(wanted) => settings.change({ language: wanted })}
        onPrint={() => print()}
      />
    </SpeakingPage>
  );
}
