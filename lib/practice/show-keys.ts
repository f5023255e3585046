/** What a key asks of a show. */
export type Turn = 'next' | 'back' | 'first';

/** The arrows, and the keys that a remote control of a projector sends. */
const TURNS: Readonly<Record<string, Turn>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'back',
  PageUp: 'back',
  Home: 'first',
};

/**
 * Listens to the keys of a show, wherever the focus is: nothing is typed in one.
 *
 * @param turn called for each press; a key that is held down counts once
 * @param signal ends it
 */
export function hearShowKeys(turn: (turn: Turn) => void, signal: AbortSignal): void {
  const press = (event: KeyboardEvent) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    const wanted = TURNS[key];
    if (!wanted || altKey || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!event.repeat) turn(wanted);
  };
  window.addEventListener('keydown', press, { capture: true, signal });
}
