import { isBefore } from '../page/is-before';

/** What can take the focus: the card of the moment too, by script. */
const FOCUSABLE = 'button, a[href], input, select, [tabindex]';

/** What the panel holds, besides its header. */
const BODY = '[data-scrolls]';

/**
 * Where the focus is in a panel, told by what comes before it: what has it may go away.
 *
 * @param panel the panel
 * @returns what can take the focus before it, nearest last; null where the focus is elsewhere
 */
export function focusedAfter(panel: HTMLElement | null): readonly HTMLElement[] | null {
  const focused = panel?.querySelector(':focus');
  if (!panel || !focused) return null;
  const all = focusableIn(panel);
  return all.filter((one) => isBefore(one, focused));
}

/**
 * What comes next in a panel once what had the focus is gone: the first thing after its place,
 * be it new; the last one before it where nothing follows.
 *
 * @param panel the panel
 * @param before what `focusedAfter` returned
 */
export function nextFocus(
  panel: HTMLElement,
  before: readonly HTMLElement[],
): HTMLElement | undefined {
  const all = focusableIn(panel).filter((one) => one.checkVisibility());
  const last = before.findLast((one) => all.includes(one));
  return all.find((one) => !last || isBefore(last, one)) ?? last ?? all[0];
}

const focusableIn = (panel: HTMLElement): HTMLElement[] => [
  ...(panel.querySelector(BODY)?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? []),
];
