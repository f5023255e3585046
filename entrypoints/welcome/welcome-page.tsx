import { useState } from 'preact/hooks';
import { Shortcuts } from '../../components/popup/shortcuts';
import { Troubles } from '../../components/popup/troubles';
import { useEntEntry } from '../../components/ui/use-ent-entry';
import { type Answer, Questions } from '../../components/welcome/questions';
import { Welcome } from '../../components/welcome/welcome';
import { searchEnts } from '../../lib/ents/search/search';
import { chosen } from '../../lib/my-ent/choose';
import { forgetAllLearnt } from '../../lib/my-ent/learnt';
import { entName, entOf } from '../../lib/my-ent/own-ent';
import { inPrivateWindow } from '../../lib/storage/private-window';
import { acknowledgeSetAside } from '../../lib/storage/set-aside';
import type { SettingsPatch } from '../../lib/storage/settings';
import { useAnswer } from '../popup/use-answer';
import { useErased } from '../popup/use-erased';
import type { LiveSettings } from '../popup/use-settings';
import { useWriting } from '../popup/use-writing';

/** The welcome page, wired to the settings: each answer is saved, and said to be, at once. */
export function WelcomePage(props: { settings: LiveSettings }) {
  const { value: settings, trouble, change } = props.settings;
  const writing = useWriting();
  const privateWindow = useAnswer(inPrivateWindow, false);
  const [saved, setSaved] = useState<ReadonlySet<Answer>>(new Set());
  useErased(() => setSaved(new Set()));
  const answer = async (question: Answer, patch: SettingsPatch) => {
    if (!(await writing.attempt(change(patch)))) return;
    setSaved((before) => new Set([...before, question]));
  };
  const [ent, enterEnt] = useEntEntry(
    { entId: settings.entId, entText: entName(settings.entId) },
    (entId) => {
      forgetAllLearnt();
      return answer('entId', chosen(settings, entId));
    },
  );
  return (
    <Welcome
      onLanguage={(language) => answer('language', { language })}
      troubles={
        <Troubles
          troubles={{ settings: trouble }}
          refusal={writing.refusal}
          privateWindow={privateWindow}
          onUnderstood={() => writing.attempt(acknowledgeSetAside())}
          onDismiss={writing.dismiss}
        />
      }
      questions={
        <Questions
          settings={settings}
          ent={ent}
          searchEnts={searchEnts}
          saved={saved}
          onAnswer={(given) => answer('profile' in given ? 'profile' : 'language', given)}
          onEnt={enterEnt}
        />
      }
      shortcuts={
        <Shortcuts
          ent={entOf(settings)}
          onChooseEnt={() => document.querySelector<HTMLElement>('[role=combobox]')?.focus()}
        />
      }
    />
  );
}
