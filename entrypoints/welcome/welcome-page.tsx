import { useState } from 'preact/hooks';
import { Troubles } from '../../components/popup/troubles';
import { useAnswer } from '../../components/state/use-answer';
import { useEntInput } from '../../components/state/use-ent-input';
import { useEntSearch } from '../../components/state/use-ent-search';
import { useErased } from '../../components/state/use-erased';
import { useSaving } from '../../components/state/use-saving';
import type { LiveSettings } from '../../components/state/use-settings';
import { IconPlace } from '../../components/welcome/icon-place';
import { type Answer, Questions } from '../../components/welcome/questions';
import { Start } from '../../components/welcome/start';
import { Welcome } from '../../components/welcome/welcome';
import { type Toolbar, whichToolbar } from '../../lib/active-tab/which-toolbar';
import { chosen, forgetTold } from '../../lib/my-ent/choose';
import { entOf, entText } from '../../lib/my-ent/own-ent';
import { inPrivateWindow } from '../../lib/storage/private-window';
import { acknowledgeSetAside } from '../../lib/storage/set-aside';
import type { SettingsPatch } from '../../lib/storage/settings';

/** Until the browser has said. */
const unsaid: Toolbar = 'pin';

/** The welcome page, connected to the settings: each answer is saved and confirmed at once. */
export function WelcomePage(props: { settings: LiveSettings }) {
  const { value: settings, trouble, change } = props.settings;
  const saving = useSaving();
  const searchEnts = useEntSearch();
  const privateWindow = useAnswer(inPrivateWindow, false);
  const toolbar = useAnswer(whichToolbar, unsaid);
  const [saved, setSaved] = useState<ReadonlySet<Answer>>(new Set());
  useErased(() => setSaved(new Set()));
  const answer = async (question: Answer, patch: SettingsPatch) => {
    if (!(await saving.save(change(patch)))) return;
    setSaved((before) => new Set([...before, question]));
  };
  const [ent, setEnt] = useEntInput(
    { entId: settings.entId, entText: entText(settings) },
    (entId) => {
      forgetTold();
      return answer('entId', chosen(settings, entId));
    },
  );
  const own = entOf(settings);
  return (
    <Welcome
      onLanguage={(language) => answer('language', { language })}
      troubles={
        <Troubles
          troubles={{ settings: trouble }}
          refusal={saving.refusal}
          privateWindow={privateWindow}
          onUnderstood={() => saving.save(acknowledgeSetAside())}
          onDismiss={saving.dismiss}
        />
      }
      questions={
        <Questions
          settings={settings}
          ent={ent}
          keptEnt={own?.name ?? null}
          searchEnts={searchEnts}
          saved={saved}
          onAnswer={(given) => answer('profile' in given ? 'profile' : 'language', given)}
          onEnt={setEnt}
        />
      }
      icon={<IconPlace toolbar={toolbar} />}
      start={
        <Start
          ent={own}
          onChooseEnt={() => document.querySelector<HTMLElement>('[role=combobox]')?.focus()}
        />
      }
    />
  );
}
