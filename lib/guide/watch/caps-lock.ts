/**
 * Follows the capitals lock from the user's own keystrokes.
 *
 * @param document page whose keystrokes tell
 * @param signal stops it
 * @returns whether capitals are locked, as far as the last keystroke told
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
