import { hear } from '../../page/hear';

/** Events before and after a letter is typed; a page may stop one of them. */
const TYPING = ['beforeinput', 'input'] as const;

/**
 * Tracks which fields received input events: from the user, or from a tool that fills fields as a user
 * would. A page may re-render a field at each letter, so fields are identified by `name` and `id`.
 *
 * @param document the page's document
 * @param signal ends it
 * @returns whether a field received any
 */
export function followGiven(document: Document, signal: AbortSignal): (field: Element) => boolean {
  const given = new Set<string>();
  const read = (event: Event) => {
    const [field] = event.composedPath();
    if (field instanceof HTMLInputElement) given.add(namesOf(field));
  };
  hear(document, TYPING, read, signal);
  return (field) => given.has(namesOf(field as HTMLInputElement));
}

/** What identifies a field that a page renders again. */
export const namesOf = ({ name, id }: HTMLInputElement): string => `${name} ${id}`;
