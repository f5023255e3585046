import type { Page } from '@playwright/test';
import type { Person } from '../../../lib/people/person';
import { GUARDIAN, PUPIL } from '../../../lib/practice/accounts';
import { store, stored } from './stored';

/** A pupil of Mon Bureau Numérique. */
export const LINA: Person = {
  id: 'lina',
  nickname: 'Lina',
  profile: 'pupil',
  identifier: PUPIL.identifier,
  ents: [{ child: '', entId: 'mbn', entHome: null }],
};

/** Another pupil, who gave nothing but an identifier. */
export const SAMI: Person = {
  id: 'sami',
  nickname: 'Sami',
  profile: 'pupil',
  identifier: 's.dupont7',
  ents: [],
};

/** Their mother, whose one account opens an ENT for each of three children. */
export const MOTHER: Person = {
  id: 'mother',
  nickname: 'Moi',
  profile: 'guardian',
  identifier: GUARDIAN.identifier,
  ents: [
    { child: 'Lina', entId: 'mbn', entHome: null },
    { child: 'Sami', entId: 'hdf', entHome: null },
    { child: 'Inès', entId: 'e-primo', entHome: null },
  ],
};

/** The same person with one ENT. */
export const withEnt = (person: Person, entId: string, entHome: string | null = null): Person => ({
  ...person,
  ents: [{ child: '', entId, entHome }],
});

/** Makes these the kept people, as if their user had kept them long ago. */
export function storePeople(extensionPage: Page, people: readonly Person[]): Promise<void> {
  return store(extensionPage, 'local', { people: { version: 3, people } });
}

/** Who is kept on this device by now. */
export async function keptPeople(extensionPage: Page): Promise<readonly Person[]> {
  const { people } = await stored(extensionPage, 'local');
  return (people as { people: Person[] } | undefined)?.people ?? [];
}
