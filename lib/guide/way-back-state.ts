import { backend } from './backend';
import type { FoundEnt, WayBackView } from './view';

/** The way back as it is found out: asked of the background once, then of the user if need be. */
export interface WayBackState {
  /** What to show now; null until the background has answered. */
  view(): WayBackView | null;
  search(query: string): void;
  choose(ent: FoundEnt): void;
  forget(): void;
}

/** @param changed called when there is something new to show */
export function createWayBackState(changed: () => void): WayBackState {
  let asked = false;
  let shown: WayBackView | null = null;
  const show = (view: WayBackView) => {
    shown = view;
    changed();
  };
  const ask = () => show({ kind: 'ask', query: '', found: [] });
  const refresh = async (said: string | null) => {
    const answer = await backend.wayBack(said);
    if (answer) show({ kind: 'known', ...answer });
    else ask();
  };
  return {
    view() {
      if (!asked) {
        asked = true;
        refresh(null);
      }
      return shown;
    },
    async search(query) {
      show({ kind: 'ask', query, found: shown?.kind === 'ask' ? shown.found : [] });
      const found = query.trim() ? await backend.searchEnts(query) : [];
      if (shown?.kind === 'ask' && shown.query === query) show({ kind: 'ask', query, found });
    },
    async choose(ent) {
      await backend.chooseEnt(ent.id);
      await refresh(ent.id);
    },
    async forget() {
      await backend.chooseEnt(null);
      ask();
    },
  };
}
