import { hear } from '../../page/hear';

/**
 * Tracks Caps Lock from the user's keystrokes.
 *
 * @param document the page's document
 * @param changed called when it was turned on or off
 * @param signal stops it
 * @returns whether Caps Lock is on, as of the last keystroke
 */
export function followCapsLock(
  document: Document,
  changed: () => void,
  signal: AbortSignal,
): () => boolean {
  let locked = false;
  const read = (event: KeyboardEvent) => {
    // A page can make key events, and say in them what it likes.
    if (!event.isTrusted) return;
    const now = event.getModifierState?.('CapsLock') ?? locked;
    if (now === locked) return;
    locked = now;
    changed();
  };
  hear(document, ['keydown', 'keyup'], read, signal);
  return () => locked;
}
