/**
 * Tracks Caps Lock from the user's keystrokes.
 *
 * @param document the page's document
 * @param signal stops it
 * @returns whether Caps Lock is on, as of the last keystroke
 */
export function followCapsLock(document: Document, signal: AbortSignal): () => boolean {
  let locked = false;
  const read = (event: KeyboardEvent) => {
    locked = event.getModifierState?.('CapsLock') ?? locked;
  };
  document.addEventListener('keydown', read, { capture: true, signal });
  document.addEventListener('keyup', read, { capture: true, signal });
  return () => locked;
}
