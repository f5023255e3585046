import { useState } from 'preact/hooks';

/** The active option in a list that a text field opens. */
export interface Listbox {
  readonly open: boolean;
  /** Position of the active option, from 0; -1 when the text field itself is active. */
  readonly active: number;
  show(): void;
  hide(): void;
  onKeyDown(event: KeyboardEvent): void;
}

/**
 * Handles the keys of a combobox with a list (ARIA authoring practices): down and up cycle through
 * the options, Enter takes the active one or else the first, Escape folds the list before anything else may close.
 *
 * @param count how many options there are
 * @param first position of the option that Enter takes where none is active; null for none
 * @param choose takes the option at a position
 */
export function useListbox(
  count: number,
  first: number | null,
  choose: (position: number) => void,
): Listbox {
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const fold = (unfolded: boolean) => {
    setOpen(unfolded);
    setActive(-1);
  };
  const move = (by: number) => {
    setOpen(true);
    if (count > 0) setActive((position) => around(position + by, count));
  };
  const taken = open && count > 0 ? (active >= 0 ? active : first) : null;
  return {
    open,
    active,
    show: () => fold(true),
    hide: () => fold(false),
    onKeyDown(event) {
      if (event.isComposing) return;
      if (event.key === 'ArrowDown') move(1);
      else if (event.key === 'ArrowUp') move(-1);
      else if (event.key === 'Enter' && taken !== null) choose(taken);
      else if (event.key === 'Escape' && open) fold(false);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

/** Wraps a position around: the first option follows the last. */
function around(position: number, count: number): number {
  if (position < 0) return count - 1;
  return position % count;
}
