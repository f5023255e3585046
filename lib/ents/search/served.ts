import type { Listed } from '../directory';
import type { Level } from '../directory/territory';
import { ACADEMIES } from './academies';
import type { FoundEnt } from './answer';
import type { DepartmentCode } from './geography';
import type { Place } from './places';

/** ENTs of a place. */
interface Served {
  /** Those of all of it. */
  readonly whole: readonly Listed[];
  /** Those of a part of it. */
  readonly partly: readonly Listed[];
}

const LEVELS: readonly Level[] = ['ecole', 'college', 'lycee'];

/** @returns the départements where an ENT serves schools, entirely or not */
export function departmentsOf({ territory }: Listed): ReadonlySet<DepartmentCode> {
  const { departments = [], academies = [] } = territory;
  return new Set([...departments, ...academies.flatMap((name) => ACADEMIES[name])]);
}

/**
 * @param level of the school, where it is known
 * @returns the ENTs of a place, those of young children first, the nearest of those first
 */
export function servedAt(place: Place, level: Level | null, directory: readonly Listed[]): Served {
  const at = ofLevel(level, directory)
    .map((listed) => ({ listed, part: partServed(place, listed) }))
    .filter(({ part }) => part !== 'none');
  const those = (wanted: string) =>
    at
      .filter(({ part }) => part === wanted)
      .map(({ listed }) => listed)
      .sort(byLevelThenSize);
  return { whole: those('whole'), partly: those('part') };
}

/** @returns the ENTs that a school may have wherever it is */
export function servedAnywhere(level: Level | null, directory: readonly Listed[]): Listed[] {
  return ofLevel(level, directory)
    .filter(({ territory }) => territory.anywhere)
    .sort(byLevelThenSize);
}

/** @returns an ENT as a search shows it */
export const asFound = ({ ent: { id, name }, territory }: Listed): FoundEnt => ({
  id,
  name,
  territory: territory.name,
  levels: territory.levels,
});

const ofLevel = (level: Level | null, directory: readonly Listed[]): Listed[] =>
  directory.filter(({ territory }) => level === null || territory.levels.includes(level));

function partServed(place: Place, listed: Listed): 'whole' | 'part' | 'none' {
  const departments = departmentsOf(listed);
  const shared = place.departments.filter((code) => departments.has(code)).length;
  if (shared === 0) return 'none';
  const { towns } = listed.territory;
  if (!towns) return shared === place.departments.length ? 'whole' : 'part';
  if (!place.communes) return 'part';
  const inside = place.communes.filter((name) => towns.includes(name)).length;
  if (inside === 0) return 'none';
  return inside === place.communes.length ? 'whole' : 'part';
}

const firstLevel = ({ territory }: Listed): number =>
  LEVELS.indexOf(territory.levels[0] ?? 'lycee');

/** As many towns as a département has: an ENT of towns is nearer than one of a département. */
const size = (listed: Listed): number => (listed.territory.towns ? 0 : departmentsOf(listed).size);

const byLevelThenSize = (one: Listed, other: Listed): number =>
  firstLevel(one) - firstLevel(other) || size(one) - size(other);
