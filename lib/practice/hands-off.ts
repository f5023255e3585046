/** The page's own content, without what the practice and the guide draw. */
const CONTENT = 'body > :not([data-practice-bar])';

/** What a hand does to a page. */
const BY_HAND = ['click', 'auxclick', 'dblclick', 'mousedown', 'beforeinput', 'dragstart'] as const;

/**
 * Keeps hands off a page that is being shown: one click beside would lead the show astray, and nobody is to
 * write in it.
 *
 * @param signal ends it
 */
export function handsOff(signal: AbortSignal): void {
  const stop = (event: Event) => {
    if (!event.isTrusted || !(event.target as Element).closest?.(CONTENT)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const name of BY_HAND) window.addEventListener(name, stop, { capture: true, signal });
}
