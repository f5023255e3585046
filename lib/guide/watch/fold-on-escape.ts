import { hear } from '../../page/hear';

/** `keyCode` of a key pressed in an input method, even before its first letter. */
const IN_COMPOSITION = 229;

/**
 * Folds the guide when Esc is pressed. The page receives the key too: it may have something of its own
 * to close. Keys that an input method consumes are ignored (`keyCode` 229, UI Events 4.3.3).
 */
export function foldOnEscape(document: Document, fold: () => void, signal: AbortSignal): void {
  const read = (event: KeyboardEvent) => {
    const isOurs = event.isTrusted && !event.isComposing && event.keyCode !== IN_COMPOSITION;
    if (event.key === 'Escape' && isOurs) fold();
  };
  hear(document, ['keydown'], read, signal);
}
