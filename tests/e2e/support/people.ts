import type { Page } from '@playwright/test';
import type { Person } from '../../../lib/people/person';
import { PUPIL } from '../../harness/accounts';
import { store, stored } from './stored';

/** A pupil of Mon Bureau Numérique. */
export const LINA: Person = {
  id: 'lina',
  nickname: 'Lina',
  profile: 'pupil',
  identifier: PUPIL.identifier,
  entId: 'mbn',
  entHome: null,
};

/** Another pupil, who gave nothing but an identifier. */
export const SAMI: Person = {
  id: 'sami',
  nickname: 'Sami',
  profile: 'pupil',
  identifier: 's.dupont7',
  entId: null,
  entHome: null,
};

/** Makes these the kept people, as if their user had kept them long ago. */
export function storePeople(extensionPage: Page, people: readonly Person[]): Promise<void> {
  return store(extensionPage, 'local', { people: { version: 1, people } });
}

/** Who is kept on this device by now. */
export async function keptPeople(extensionPage: Page): Promise<readonly Person[]> {
  const { people } = await stored(extensionPage, 'local');
  return (people as { people: Person[] } | undefined)?.people ?? [];
}
