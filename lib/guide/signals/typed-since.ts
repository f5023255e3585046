import { hear } from '../../page/hear';
import type { Refusal } from '../../recognise/refusals';
import { namesOf } from '../watch/given-by-hand';

/** What was typed since a page refused it without being loaded anew. */
export interface TypedSince {
  /** Takes note of what the page refuses now. */
  look(refusals: readonly Refusal[]): void;
  /** Whether a field holds what the page has refused since it was opened, and nothing was typed there since. */
  isAsRefused(field: Element): boolean;
}

/**
 * Tracks it without reading what is typed: a page that sends by script refuses what is still in its
 * fields, which differs from what it was loaded with as much as a correction does. A page may re-render
 * a field at each letter, so fields are identified by `name` and `id`.
 *
 * @param document the page's document
 * @param signal ends it
 */
export function followTyped(document: Document, signal: AbortSignal): TypedSince {
  const asRefused = new Set<string>();
  // What a page says at each letter refuses nothing that was sent.
  const unsent = new Set<string>();
  let before: ReadonlySet<string> | null = null;
  const read = (event: Event) => {
    const [field] = event.composedPath();
    if (!(field instanceof HTMLInputElement)) return;
    asRefused.delete(namesOf(field));
    unsent.add(namesOf(field));
  };
  hear(document, ['input'], read, signal);
  hear(document, ['click'], () => unsent.clear(), signal);
  hear(document, ['keydown'], ({ key }) => key === 'Enter' && unsent.clear(), signal);
  return {
    look(refusals) {
      const now = new Set<string>();
      for (const { message, fields } of refusals) {
        for (const name of (fields as HTMLInputElement[]).map(namesOf)) {
          const key = `${name} ${message?.textContent}`;
          now.add(key);
          // What is there as the page opens was sent with the page before.
          if (before && !before.has(key) && !unsent.has(name)) asRefused.add(name);
        }
      }
      before = now;
    },
    isAsRefused: (field) => asRefused.has(namesOf(field as HTMLInputElement)),
  };
}
