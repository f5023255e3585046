import { describe, expect, it } from 'vitest';
import { DIRECTORY } from '../../../lib/ents/directory';
import { AREAS, NICKNAMES } from '../../../lib/ents/search/areas';
import { DEPARTMENTS } from '../../../lib/ents/search/geography';
import {
  communesOfToday,
  departmentsOfToday,
  intercommunalities,
  regionsOfToday,
} from './communes';

/** The southern and antarctic lands, and Clipperton. */
const UNINHABITED = ['984', '989'];

const communes = communesOfToday();

const townsOf = (id: string) =>
  [...(DIRECTORY.find(({ ent }) => ent.id === id)?.territory.towns ?? [])].sort();

describe('the towns of the ENTs that serve no entire département', () => {
  const withTowns = DIRECTORY.filter(({ territory }) => territory.towns);

  it.each(withTowns)('$ent.id names communes of its départements', ({ territory }) => {
    const { towns = [], departments = [] } = territory;
    const codes: readonly string[] = departments;
    const known = communes.filter(({ departement }) => codes.includes(departement));
    const names = new Set(known.map(({ nom }) => nom));
    expect(towns.filter((town) => !names.has(town))).toEqual([]);
    expect(new Set(towns).size).toBe(towns.length);
  });

  it.each([
    ['laclasse', '200046977'],
    ['sem', '244200770'],
    ['vca', '200077014'],
  ])('%s has all those of its intercommunality', (id, code) => {
    const members = intercommunalities().find((one) => one.code === code)?.membres ?? [];
    const codes = new Set(members.map((member) => member.code));
    const names = communes.filter((one) => codes.has(one.code)).map(({ nom }) => nom);
    expect(townsOf(id)).toEqual(names.sort());
  });
});

describe('the areas of France', () => {
  it('are today’s départements, by their names', () => {
    const today = departmentsOfToday().filter(({ code }) => !UNINHABITED.includes(code));
    const spelt = (name = '') => name.replaceAll('-', ' ');
    expect(
      Object.entries(DEPARTMENTS)
        .map(([code, name]) => [code, spelt(name)])
        .sort(),
    ).toEqual(today.map(({ code, nom }) => [code, spelt(nom)]).sort());
  });

  it('are today’s regions, with their départements', () => {
    const larger = regionsOfToday().flatMap(({ code, nom }) => {
      const inside = departmentsOfToday().filter(({ region }) => region === code);
      return inside.length > 1 ? [[nom, inside.map((one) => one.code).sort()] as const] : [];
    });
    expect(larger).toHaveLength(13);
    expect(AREAS).toMatchObject(Object.fromEntries(larger));
  });

  it('have nicknames that mean one of them', () => {
    for (const meant of Object.values(NICKNAMES))
      expect(meant in AREAS || meant in DEPARTMENTS).toBe(true);
  });
});
