import type { KeptEnt, Person } from './person';

/** People whose accounts open the same ENTs. */
export interface EntGroup {
  /** Names of the ENTs; none where nobody said any. */
  readonly ents: readonly string[];
  readonly people: readonly Person[];
}

/**
 * Groups people by their ENTs, in the order in which these first come; those without one are last.
 *
 * @param people the people, in order
 * @param nameOfEnt the name of an ENT; empty where unknown
 */
export function groupByEnt(
  people: readonly Person[],
  nameOfEnt: (ent: KeptEnt) => string,
): readonly EntGroup[] {
  const groups = new Map<string, { ents: readonly string[]; people: Person[] }>();
  for (const person of people) {
    const ents = [...new Set(person.ents.map(nameOfEnt).filter(Boolean))].sort();
    const key = JSON.stringify(ents);
    const group = groups.get(key) ?? { ents, people: [] };
    group.people.push(person);
    groups.set(key, group);
  }
  const all = [...groups.values()];
  return [...all.filter(({ ents }) => ents.length > 0), ...all.filter(({ ents }) => !ents.length)];
}
