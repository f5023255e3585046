import { useState } from 'preact/hooks';
import { MyData } from '../../components/popup/my-data';
import { type Preference, Preferences } from '../../components/popup/preferences';
import { SetAsideList } from '../../components/popup/set-aside-list';
import { useEntInput } from '../../components/state/use-ent-input';
import { useEntSearch } from '../../components/state/use-ent-search';
import type { Saving } from '../../components/state/use-saving';
import type { LiveSettings } from '../../components/state/use-settings';
import { useStored } from '../../components/state/use-stored';
import { chosen } from '../../lib/my-ent/choose';
import { forgetAllLearnt } from '../../lib/my-ent/learnt';
import { entName } from '../../lib/my-ent/own-ent';
import { eraseAll } from '../../lib/storage/erase';
import { readSetAside, SET_ASIDE } from '../../lib/storage/set-aside';

const asideKeys = [SET_ASIDE];

/** The settings, what was set aside, and a button to erase everything. */
export function SettingsSection(props: { settings: LiveSettings; saving: Saving }) {
  const { settings, saving } = props;
  const searchEnts = useEntSearch();
  const [aside] = useStored(readSetAside, asideKeys);
  const [done, setDone] = useState<'hints' | 'erased' | null>(null);
  const change = async (preference: Preference) => {
    const changed = await saving.save(settings.change(preference));
    setDone(changed && preference.hiddenHints ? 'hints' : null);
  };
  const [ent, setEnt] = useEntInput(
    { entId: settings.value.entId, entText: entName(settings.value.entId) },
    (entId) => {
      // Written first, so that the page in view gets the new answer; not awaited, as the popup may close.
      forgetAllLearnt();
      return saving.save(settings.change(chosen(settings.value, entId)));
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
        onEnt={setEnt}
      />
      <div>
        <MyData
          erased={done === 'erased'}
          onErase={async () => setDone((await saving.save(eraseAll())) ? 'erased' : null)}
        />
        <SetAsideList list={aside ?? []} />
      </div>
    </>
  );
}
