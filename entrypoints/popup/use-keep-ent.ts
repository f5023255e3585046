import { useState } from 'preact/hooks';
import type { KeepEntProps } from '../../components/popup/keep-ent';
import type { Saving } from '../../components/state/use-saving';
import { keepEnt } from '../../lib/my-ent/choose';
import { type EntRef, entOf } from '../../lib/my-ent/own-ent';
import type { Settings } from '../../lib/storage/settings';

/**
 * « C'est mon ENT » for the page in view, and the way back from it.
 *
 * @param here what it would keep
 */
export function useKeepEnt(
  here: EntRef,
  settings: Settings,
  saving: Saving,
): Omit<KeepEntProps, 'address'> {
  const [before, setBefore] = useState<EntRef | null>(null);
  const { entId, entHome } = settings;
  const own = entId === here.entId && (here.entHome === null || entHome === here.entHome);
  return {
    replaces: nameOf({ entId, entHome }),
    own,
    undoable: own && before !== null,
    async onKeep() {
      if (await saving.save(keepEnt(here))) setBefore({ entId, entHome });
    },
    async onUndo() {
      if (before && (await saving.save(keepEnt(before)))) setBefore(null);
    },
  };
}

/** An ENT as its user knows it: its name, and the address that it opens. */
export function nameOf(known: EntRef): string | null {
  const ent = entOf(known);
  return ent && [ent.name, ent.href].filter(Boolean).join(' · ');
}
