import { useState } from 'preact/hooks';
import { SchoolProvider } from '../../components/school/school';
import { Sheet } from '../../components/sheet/sheet';
import { useSchoolPolicy } from '../../components/state/use-school-policy';
import { SETTINGS_KEYS, useSettings } from '../../components/state/use-settings';
import { useStored } from '../../components/state/use-stored';
import { LocalisedPage } from '../../components/ui/localised-page';
import { ownEnt } from '../../lib/my-ent/own-ent';
import { readPeople } from '../../lib/people/people';
import { entsOf, peopleValue } from '../../lib/people/person';
import { uiLanguage } from '../../lib/texts/ui-language';
import type { Profile } from '../../lib/vocabulary';

const peopleKeys = [peopleValue.key, ...SETTINGS_KEYS];

/** The sheet to print, in the user's language; it addresses the person who receives it. */
export function App() {
  const settings = useSettings();
  const [reader, setReader] = useState<Profile | null>(null);
  const school = useSchoolPolicy();
  const [people] = useStored(readPeople, peopleKeys);
  if (!settings || !people) return null;
  const language = uiLanguage(settings.value.language, navigator.languages);
  return (
    <LocalisedPage
      topic="sheet_title"
      language={language}
      profile={reader}
      comfort={settings.value}
    >
      <SchoolProvider policy={school}>
        <Sheet
          ent={ownEnt(settings.value, entsOf(people.value))}
          onReader={setReader}
          onLanguage={(wanted) => settings.change({ language: wanted })}
          onPrint={() => print()}
        />
      </SchoolProvider>
    </LocalisedPage>
  );
}
