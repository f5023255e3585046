import { communeOf, type ListedCommune } from './communes';
import { departmentCodes, departmentPlace, type Place, postcodePlace } from './places';

/** Digits of a whole postcode. */
const WHOLE = 5;

/**
 * Where a postcode is. One that is unfinished, or that no commune has, as a large firm's or a town
 * hall's, is told by its first digits.
 *
 * @param digits two to five of them
 * @param listed the communes
 */
export function placesAt(digits: string, listed: readonly ListedCommune[]): Place[] {
  if (digits.length === WHOLE) {
    const end = digits.slice(2);
    const communes = listed
      .filter(({ ends }) => ends.includes(end))
      .map(communeOf)
      .filter(({ postcodes }) => postcodes.includes(digits));
    if (communes.length > 0) return [postcodePlace(digits, communes)];
  }
  const start = startOf(digits);
  return departmentCodes()
    .filter((code) => code === start)
    .map(departmentPlace);
}

/** Overseas three digits tell the département; in Corse the third tells the south from the north. */
function startOf(digits: string): string {
  if (/^9[78]/.test(digits)) return digits.slice(0, 3);
  if (digits.startsWith('20')) return /^20[01]/.test(digits) ? '2A' : '2B';
  return digits.slice(0, 2);
}
