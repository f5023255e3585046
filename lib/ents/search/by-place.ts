import type { Listed } from '../directory';
import type { Level } from '../directory/territory';
import type { EntGroup } from './answer';
import { departmentPlace, type Place } from './places';
import { asFound, servedAnywhere, servedAt } from './served';

/** What is known of the places that a query means. */
export interface AtPlaces {
  readonly groups: readonly EntGroup[];
  /** Places to choose from first, or instead. */
  readonly places: readonly string[];
}

/** Most places whose ENTs are shown; of more, the user chooses one first. */
const MOST_GROUPS = 2;

/** A place of the same name that is ten times smaller (three halvings) comes after the others. */
const MUCH_SMALLER = 3;

/**
 * @param exact the places of this name, the largest first
 * @param longer those of which this is the beginning: « Saint-Ouen » is also « Saint-Ouen-sur-Seine »
 * @param level of the school, where it is known
 */
export function entsAt(
  exact: readonly Place[],
  longer: readonly Place[],
  level: Level | null,
  directory: readonly Listed[],
): AtPlaces {
  const own = withoutDoubles(exact, directory);
  const [largest] = own;
  if (!largest) return { groups: [], places: [] };
  const larger = longer.filter(
    ({ size, departments }) => size > largest.size && departments[0] !== largest.departments[0],
  );
  const all = [...own, ...larger].sort((one, other) => other.size - one.size);
  const top = all[0]?.size ?? 0;
  const likely = all.filter(({ size }) => top - size < MUCH_SMALLER || all.length <= MOST_GROUPS);
  if (likely.length > MOST_GROUPS || likely.some((place) => larger.includes(place))) {
    return { groups: [], places: all.map(({ label }) => label) };
  }
  const shown = likely.map((place) => oneOf(place, level, directory));
  const others = all.filter((place) => !likely.includes(place)).map(({ label }) => label);
  return {
    groups: shown.flatMap(({ groups }) => groups),
    places: [...shown.flatMap(({ places }) => places), ...others],
  };
}

/** The ENTs of one place; of one with several départements, those of all of it, then each of these. */
function oneOf(place: Place, level: Level | null, directory: readonly Listed[]): AtPlaces {
  const { whole, partly } = servedAt(place, level, directory);
  const isLarge = place.communes === null && place.departments.length > 1;
  const ents = isLarge ? whole : [...whole, ...partly];
  const places = isLarge && partly.length > 0 ? place.departments.map(labelOf) : [];
  if (ents.length === 0 && places.length > 0) return { groups: [], places };
  const anywhere = ents.length === 0;
  const shown = anywhere ? servedAnywhere(level, directory) : ents;
  return { groups: [{ place: place.label, anywhere, ents: shown.map(asFound) }], places };
}

const labelOf = (code: Place['departments'][number]): string => departmentPlace(code).label;

/** Of places in the same départements with the same ENTs, such as Paris the city and the 75, the first. */
function withoutDoubles(places: readonly Place[], directory: readonly Listed[]): Place[] {
  const seen = new Set<string>();
  return places.filter((place) => {
    const { whole, partly } = servedAt(place, null, directory);
    const ids = [...whole, ...partly].map(({ ent }) => ent.id);
    const key = [place.departments.join(), ...ids].join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
