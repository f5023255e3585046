import { useState } from 'preact/hooks';
import { KeptAddress } from '../../components/popup/kept-address';
import { MyData } from '../../components/popup/my-data';
import { type Preference, Preferences } from '../../components/popup/preferences';
import { Reasons } from '../../components/popup/reasons';
import { SetAsideList } from '../../components/popup/set-aside-list';
import { useEntInput } from '../../components/state/use-ent-input';
import { useEntSearch } from '../../components/state/use-ent-search';
import { useErased } from '../../components/state/use-erased';
import type { Saving } from '../../components/state/use-saving';
import type { LiveSettings } from '../../components/state/use-settings';
import { useStored } from '../../components/state/use-stored';
import { chosen, forgetTold, keepEnt } from '../../lib/my-ent/choose';
import { type EntRef, entText } from '../../lib/my-ent/own-ent';
import { eraseAll } from '../../lib/storage/erase';
import { readSetAside, SET_ASIDE } from '../../lib/storage/set-aside';
import type { Reading } from './use-reading';

const asideKeys = [SET_ASIDE];

/** The settings, what was set aside, and a button to erase everything. */
export function SettingsSection(props: {
  settings: LiveSettings;
  saving: Saving;
  /** What reading the page in view as an ENT's gave. */
  reading: Reading;
}) {
  const { settings, saving } = props;
  const { entId, entHome } = settings.value;
  const searchEnts = useEntSearch();
  const [before, setBefore] = useState<EntRef | null>(null);
  const [aside] = useStored(readSetAside, asideKeys);
  const [done, setDone] = useState<'hints' | 'erased' | null>(null);
  useErased(() => setBefore(null));
  const change = async (preference: Preference) => {
    const changed = await saving.save(settings.change(preference));
    setDone(changed && preference.hiddenHints ? 'hints' : null);
  };
  const [ent, setEnt] = useEntInput({ entId, entText: entText(settings.value) }, (wanted) => {
    // Written first, so that the page in view gets the new answer; not awaited, as the popup may close.
    forgetTold();
    setBefore(null);
    return saving.save(settings.change(chosen(settings.value, wanted)));
  });
  return (
    <>
      <Preferences
        settings={settings.value}
        ent={ent}
        searchEnts={searchEnts}
        hintsBack={done === 'hints'}
        onPreference={change}
        onEnt={setEnt}
        address={
          <KeptAddress
            address={entHome}
            removed={before !== null && before.entId === entId && entHome === null}
            onRemove={() => {
              setBefore({ entId, entHome });
              saving.save(keepEnt({ entId, entHome: null }));
            }}
            onUndo={async () => {
              if (before && (await saving.save(keepEnt(before)))) setBefore(null);
            }}
          />
        }
      />
      <div>
        <Reasons
          reasons={props.reading?.reasons ?? []}
          proven={props.reading?.found !== 'likely'}
        />
        <MyData
          erased={done === 'erased'}
          onErase={async () => {
            settings.hold();
            setDone((await saving.save(eraseAll())) ? 'erased' : null);
          }}
        />
        <SetAsideList list={aside ?? []} />
      </div>
    </>
  );
}
