import { expect, it } from 'vitest';
import { groupByEnt } from '../../../lib/people/group-by-ent';
import type { Person } from '../../../lib/people/person';

const person = (id: string, ...ents: string[]): Person => ({
  id,
  nickname: id,
  profile: null,
  identifier: id,
  ents: ents.map((entId) => ({ child: '', entId, entHome: null })),
});

const groups = (...people: Person[]) =>
  groupByEnt(people, ({ entId }) => entId ?? '').map(({ ents, people: together }) => [
    ents.join('+'),
    together.map(({ id }) => id).join(),
  ]);

it('puts those of one ENT together, in the order of the first of each, and those without last', () => {
  expect(
    groups(person('sami'), person('lina', 'mbn'), person('noe', 'hdf'), person('ines', 'mbn')),
  ).toEqual([
    ['mbn', 'lina,ines'],
    ['hdf', 'noe'],
    ['', 'sami'],
  ]);
});

it('keeps a guardian of several ENTs apart, whatever their order and how often each is named', () => {
  expect(
    groups(
      person('lina', 'mbn'),
      person('mother', 'mbn', 'hdf'),
      person('father', 'hdf', 'mbn', 'hdf'),
    ),
  ).toEqual([
    ['mbn', 'lina'],
    ['hdf+mbn', 'mother,father'],
  ]);
});

it('makes two groups of a class on two ENTs', () => {
  const many = Array.from({ length: 200 }, (_, at) => person(`p${at}`, at % 2 ? 'mbn' : 'hdf'));
  expect(groups(...many).map(([ent]) => ent)).toEqual(['hdf', 'mbn']);
});
