/** Hints the user hid, and those of them that a look would otherwise show. */
export interface HiddenHints {
  /** Asked last, of a hint that is to be shown. */
  has(id: string): boolean;
  /** Ids that were asked for and are hidden. */
  readonly met: ReadonlySet<string>;
}

/** @param ids hints that the user hid */
export function hiddenHints(ids: readonly string[]): HiddenHints {
  const hidden = new Set(ids);
  const met = new Set<string>();
  return {
    met,
    has(id) {
      const isHidden = hidden.has(id);
      if (isHidden) met.add(id);
      return isHidden;
    },
  };
}
