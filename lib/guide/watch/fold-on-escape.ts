/** `keyCode` of what is pressed in an input method, be it before its first letter. */
const IN_COMPOSITION = 229;

/**
 * Folds the guide when Esc is pressed. The page hears the key too: it may have something of its own
 * to close. A key that an input method takes for itself (code 229, UI Events 4.3.3) is none.
 */
export function foldOnEscape(document: Document, fold: () => void, signal: AbortSignal): void {
  const read = (event: KeyboardEvent) => {
    const isOurs = event.isTrusted && !event.isComposing && event.keyCode !== IN_COMPOSITION;
    if (event.key === 'Escape' && isOurs) fold();
  };
  document.addEventListener('keydown', read, { capture: true, signal });
}
