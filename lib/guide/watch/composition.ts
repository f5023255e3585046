import { hear } from '../../page/hear';

/** Fields that an input method writes in. */
const WRITABLE = 'input, textarea';

/** On Android every word is composed; Latin letters are final at once. */
const isFinal = (text: string): boolean =>
  /Android/.test(navigator.userAgent) && /^[\x20-\x7e]*$/.test(text);

/**
 * Tracks an input method composing in a field of the page. Until it ends, the field holds part of a
 * character, or its phonetic spelling, which must not be judged.
 *
 * @param document the page's document
 * @param ended called once the composed text is in the field
 * @param signal ends it
 * @returns whether something is being composed now
 */
export function followComposition(
  document: Document,
  ended: () => void,
  signal: AbortSignal,
): () => boolean {
  let field: Element | null = null;
  const follow = (event: CompositionEvent) => {
    const [written] = event.composedPath();
    // A page could begin one that never ends, and go on under what was said of it before.
    if (!event.isTrusted || !(written instanceof Element) || !written.matches(WRITABLE)) return;
    field = isFinal(event.data) ? null : written;
  };
  const end = () => {
    if (!field) return;
    field = null;
    ended();
  };
  hear(document, ['compositionstart', 'compositionupdate'], follow, signal);
  hear(document, ['compositionend'], end, signal);
  // `compositionend` is not sent if the page has removed or blurred the field meanwhile.
  return () => field?.isConnected === true && field.matches(':focus');
}
