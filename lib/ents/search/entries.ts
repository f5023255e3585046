import { ACADEMIES } from './academies';
import { AREAS, NICKNAMES } from './areas';
import { communeOf, type ListedCommune } from './communes';
import { DEPARTMENTS } from './geography';
import { areaPlace, communePlace, departmentCodes, departmentPlace, type Place } from './places';
import { wordsOf } from './words';

/** A name that a place is found by. */
export type Entry = ListedCommune | AreaEntry;

interface AreaEntry {
  readonly words: string;
  /** The words as one. */
  readonly key: string;
  readonly size: number;
  readonly place: Place;
}

/** @returns the place that an entry names */
export const placeOf = (entry: Entry): Place =>
  'place' in entry ? entry.place : communePlace(communeOf(entry));

/** @returns départements, by name and number, regions, académies, and their nicknames */
export function listAreas(): AreaEntry[] {
  const departments = departmentCodes().map((code) => [code, departmentPlace(code)] as const);
  const regions = Object.entries(AREAS).map(
    ([name, codes]) => [name, areaPlace(name, codes)] as const,
  );
  const known = new Map<string, Place>([...departments, ...regions]);
  const nicknamed = Object.entries(NICKNAMES).flatMap(([nickname, meant]) => {
    const place = known.get(meant);
    return place ? [[nickname, place] as const] : [];
  });
  return [
    ...known,
    ...departmentCodes().map((code, rank) => [DEPARTMENTS[code], departments[rank]?.[1]] as const),
    ...Object.entries(ACADEMIES).map(
      ([name, codes]) => [`académie ${name}`, areaPlace(`Académie de ${name}`, codes)] as const,
    ),
    ...nicknamed,
  ].flatMap(([name, place]) => {
    const words = wordsOf(name);
    return place ? [{ words: words.join(' '), key: words.join(''), size: place.size, place }] : [];
  });
}
