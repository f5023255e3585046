/**
 * Folds the guide when Esc is pressed. The page hears the key too: it may have something of its own
 * to close.
 */
export function foldOnEscape(document: Document, fold: () => void, signal: AbortSignal): void {
  const read = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && event.isTrusted) fold();
  };
  document.addEventListener('keydown', read, { capture: true, signal });
}
