/** What is heard before and after a letter; a page may keep one of them to itself. */
const TYPING = ['beforeinput', 'input'];

/**
 * Follows which fields something was put in with a word of it: by the user, or by what fills fields
 * in as a user would. A page may draw a field anew at each letter, so it is known by its names.
 *
 * @param document the page's document
 * @param signal ends it
 * @returns whether a field was
 */
export function followGiven(document: Document, signal: AbortSignal): (field: Element) => boolean {
  const given = new Set<string>();
  const read = (event: Event) => {
    const [field] = event.composedPath();
    if (field instanceof HTMLInputElement) given.add(namesOf(field));
  };
  const options = { capture: true, passive: true, signal };
  for (const name of TYPING) document.addEventListener(name, read, options);
  return (field) => given.has(namesOf(field as HTMLInputElement));
}

const namesOf = ({ name, id }: HTMLInputElement): string => `${name} ${id}`;
