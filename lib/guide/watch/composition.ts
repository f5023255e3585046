/** What an input method writes in. */
const WRITABLE = 'input, textarea';

/** On Android every word is composed, in Latin letters too: those are what was meant. */
const isFinal = (text: string): boolean =>
  /Android/.test(navigator.userAgent) && /^[\x20-\x7e]*$/.test(text);

/**
 * Follows an input method at work in a field of the page: what is in the field then is half a
 * letter, or the sounds of one, and nothing to judge.
 *
 * @param document the page's document
 * @param ended called when what was composed is there
 * @param signal ends it
 * @returns whether something is being composed now
 */
export function followComposition(
  document: Document,
  ended: () => void,
  signal: AbortSignal,
): () => boolean {
  let field: Element | null = null;
  const options = { capture: true, passive: true, signal };
  const follow = (event: CompositionEvent) => {
    const [written] = event.composedPath();
    if (!(written instanceof Element) || !written.matches(WRITABLE)) return;
    field = isFinal(event.data) ? null : written;
  };
  const end = () => {
    if (!field) return;
    field = null;
    ended();
  };
  document.addEventListener('compositionstart', follow, options);
  document.addEventListener('compositionupdate', follow, options);
  document.addEventListener('compositionend', end, options);
  // The end is not told where the page has taken the field away meanwhile, or its focus.
  return () => field?.isConnected === true && field.matches(':focus');
}
