import { Sheet } from '../../components/sheet/sheet';
import { SETTINGS_KEYS, useSettings } from '../../components/state/use-settings';
import { useStored } from '../../components/state/use-stored';
import { LocalisedPage } from '../../components/ui/localised-page';
import { ownEnt } from '../../lib/my-ent/own-ent';
import { readPeople } from '../../lib/people/people';
import { peopleValue } from '../../lib/people/person';
import { uiLanguage } from '../../lib/texts/ui-language';

const peopleKeys = [peopleValue.key, ...SETTINGS_KEYS];

/** The sheet to print, in the user's language; it addresses the person who receives it. */
export function App() {
  const settings = useSettings();
  const [people] = useStored(readPeople, peopleKeys);
  if (!settings || !people) return null;
  const language = uiLanguage(settings.value.language, navigator.languages);
  return (
    <LocalisedPage topic="sheet_title" language={language} profile={null} comfort={settings.value}>
      <Sheet
        ent={ownEnt(settings.value, people.value)}
        onLanguage={(wanted) => settings.change({ language: wanted })}
        onPrint={() => print()}
      />
    </LocalisedPage>
  );
}
