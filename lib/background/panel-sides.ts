import type { Side } from '../overlay/side';

/** Where the panel stood last, by tab. */
export interface PanelSides {
  /** The side in a tab; null where none is known. */
  of(tabId: number): Side | null;
  remember(tabId: number, side: Side): void;
  forget(tabId: number): void;
}

/** In memory only: lost when the background dies, and the panel then stands where it likes. */
export function createPanelSides(): PanelSides {
  const sides = new Map<number, Side>();
  return {
    of: (tabId) => sides.get(tabId) ?? null,
    remember: (tabId, side) => sides.set(tabId, side),
    forget: (tabId) => sides.delete(tabId),
  };
}
