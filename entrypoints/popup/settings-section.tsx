import { useState } from 'preact/hooks';
import { MyData } from '../../components/popup/my-data';
import { type Preference, Preferences } from '../../components/popup/preferences';
import { SetAsideList } from '../../components/popup/set-aside-list';
import { useEntEntry } from '../../components/ui/use-ent-entry';
import { searchEnts } from '../../lib/ents/search/search';
import { chosen } from '../../lib/my-ent/choose';
import { forgetAllLearnt } from '../../lib/my-ent/learnt';
import { entName } from '../../lib/my-ent/own-ent';
import { eraseAll } from '../../lib/storage/erase';
import { readSetAside, SET_ASIDE } from '../../lib/storage/set-aside';
import type { LiveSettings } from './use-settings';
import { useStored } from './use-stored';
import type { Writing } from './use-writing';

const asideKeys = [SET_ASIDE];

/** The settings, what is set aside, and the way to erase everything. */
export function SettingsSection(props: { settings: LiveSettings; writing: Writing }) {
  const { settings, writing } = props;
  const [aside] = useStored(readSetAside, asideKeys);
  const [done, setDone] = useState<'hints' | 'erased' | null>(null);
  const change = async (preference: Preference) => {
    const changed = await writing.attempt(settings.change(preference));
    setDone(changed && preference.hiddenHints ? 'hints' : null);
  };
  const [ent, enterEnt] = useEntEntry(
    { entId: settings.value.entId, entText: entName(settings.value.entId) },
    (entId) => {
      // Written first, so that the page in view is answered anew; not waited for, as the popup may close.
      forgetAllLearnt();
      return writing.attempt(settings.change(chosen(settings.value, entId)));
    },
  );
  return (
    <>
      <Preferences
        settings={settings.value}
        ent={ent}
        searchEnts={searchEnts}
        hintsBack={done === 'hints'}
        onPreference={change}
        onEnt={enterEnt}
      />
      <div>
        <MyData
          erased={done === 'erased'}
          onErase={async () => setDone((await writing.attempt(eraseAll())) ? 'erased' : null)}
        />
        <SetAsideList list={aside ?? []} />
      </div>
    </>
  );
}
