import { type Received, SchoolSettings } from '../../components/school/school-settings';
import { useAnswer } from '../../components/state/use-answer';
import { useSettings } from '../../components/state/use-settings';
import { LocalisedPage } from '../../components/ui/localised-page';
import { readPolicy } from '../../lib/school/read-policy';
import { readManaged } from '../../lib/storage/managed';
import { uiLanguage } from '../../lib/texts/ui-language';

/** What the school has set, as the browser gives it now. */
export function App() {
  const settings = useSettings();
  const received = useAnswer(receive, 'waiting');
  if (!settings) return null;
  const language = uiLanguage(settings.value.language, navigator.languages);
  return (
    <LocalisedPage topic="policy_title" language={language} profile={null} comfort={settings.value}>
      <SchoolSettings
        received={received}
        onLanguage={(wanted) => settings.change({ language: wanted })}
      />
    </LocalisedPage>
  );
}

async function receive(): Promise<Received> {
  const managed = await readManaged();
  return managed === null ? null : readPolicy(managed);
}
