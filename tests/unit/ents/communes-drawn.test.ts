import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIRECTORY } from '../../../lib/ents/directory';
import type { Level } from '../../../lib/ents/directory/territory';
import { ACADEMIES } from '../../../lib/ents/search/academies';
import { searchInNode } from '../../harness/search-in-node';
import { communesOfToday, type ListedCommune } from './communes';

/** Change it to draw others. */
const SEED = 2026;

const search = searchInNode();
const all = communesOfToday().filter(({ departement }) => !['984', '989'].includes(departement));
const overseas = all.filter(({ departement }) => departement.length === 3);

const drawn = [
  ...fc.sample(fc.constantFrom(...all), { numRuns: 250, seed: SEED }),
  ...fc.sample(fc.constantFrom(...overseas), { numRuns: 50, seed: SEED }),
];

/** The ENTs of a commune by the directory alone, in any order. */
function expectedAt({ nom, departement }: ListedCommune, level: Level | null = null): string[] {
  return DIRECTORY.filter(({ territory: { departments = [], academies = [], towns, levels } }) => {
    const codes: string[] = [...departments, ...academies.flatMap((name) => ACADEMIES[name])];
    const isThere = codes.includes(departement) && (!towns || towns.includes(nom));
    return isThere && (level === null || levels.includes(level));
  })
    .map(({ ent }) => ent.id)
    .sort();
}

/** Where nothing is known, it is said, and other ENTs are named as such. */
function found(query: string, label?: string) {
  const { said, groups, places } = search(query);
  const group = label ? groups.find(({ place }) => place === label) : groups[0];
  const ids = group?.anywhere ? [] : (group?.ents.map(({ id }) => id).sort() ?? null);
  return { said, ids, all: [...groups.map(({ place }) => place), ...places] };
}

describe.each(
  drawn.map((commune) => [`${commune.nom} (${commune.departement})`, commune] as const),
)('%s', (label, commune) => {
  it('has the ENTs of its territory, by name and département', () => {
    expect(found(label, label)).toMatchObject({ said: 'found', ids: expectedAt(commune) });
  });

  it('is shown for its name alone, among those of the same name', () => {
    const { said, all: shown } = found(commune.nom);
    expect(['found', 'which']).toContain(said);
    const same = shown.filter((place) => place?.endsWith(` (${commune.departement})`));
    expect(same.length, `${shown.join()} without ${label}`).toBeGreaterThan(0);
  });

  it('has them by its postcode, with those of towns that share it', () => {
    const { said, ids } = found(commune.codesPostaux?.[0] ?? '');
    expect(said).toBe('found');
    expect(ids).toEqual(expect.arrayContaining(expectedAt(commune)));
  });

  it('has those of the level of a school there', () => {
    const school = `lycée Jules Ferry, ${label}`;
    expect(found(school, label)).toMatchObject({ ids: expectedAt(commune, 'lycee') });
  });
});

describe('the communes drawn', () => {
  it('are of many départements, overseas too', () => {
    const departments = new Set(drawn.map(({ departement }) => departement));
    expect(drawn).toHaveLength(300);
    expect(departments.size).toBeGreaterThan(80);
    expect([...departments].filter((code) => code.length === 3).length).toBeGreaterThan(5);
  });
});
