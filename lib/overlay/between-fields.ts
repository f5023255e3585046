import { isBefore } from '../page/is-before';
/**
 * What stands between the fields of a form is read while they are filled in: an example, the rules for
 * a new password on each generation of the portal (tutorials 001 and 002).
 *
 * @param places the places of a screen, in the page's order
 * @returns whether an element stands there
 */
export function betweenFields(places: readonly (Node | null)[]): (element: Element) => boolean {
  const fields = places.filter((place) => place && isField(place));
  const [first, last] = [fields[0], fields.at(-1)];
  if (!first || !last) return () => false;
  return (element) => isBefore(first, element) && isBefore(element, last);
}

const isField = (place: Node): boolean =>
  (place as Element).matches?.('input:not([type="submit"]), select') ?? false;
