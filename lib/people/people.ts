import { readKeptPolicy } from '../school/kept-policy';
import { isLocked } from '../school/with-policy';
import { peek, read } from '../storage/access';
import type { Read, Result } from '../storage/result';
import { writing } from '../storage/writing';
import { peopleArea, updatePeople } from './area';
import { sameIdentifier } from './identifier';
import { type EntRef, entsOf, type NewPerson, type Person, peopleValue } from './person';
import { toldAgain } from './twins';
import { rememberRemoved } from './undo';

export type { NewPerson, Person } from './person';
export { undoRemove } from './undo';

/** Reads the kept people, oldest first; none where the school keeps none. Never rejects. */
export async function readPeople(): Promise<Read<Person[]>> {
  try {
    if (await keepsNobody()) return { value: [], trouble: null };
    const { value, trouble } = await read(peopleValue, await peopleArea());
    return { value: value.people, trouble };
  } catch {
    return { value: [], trouble: 'failed' };
  }
}

/**
 * The names and identifiers of the kept people, which a password should not be made of. Never rejects.
 */
export async function personalWords(): Promise<string[]> {
  const { value } = await readPeople();
  return value.flatMap(({ nickname, identifier, ents }) => [
    nickname,
    identifier,
    ...ents.map(({ child }) => child),
  ]);
}

/**
 * Whether an identifier is not to be kept: somebody with it is, or the school keeps none. Never rejects.
 */
export async function isKept(identifier: string): Promise<boolean> {
  if (await keepsNobody()) return true;
  const { value } = await readPeople();
  return value.some((one) => sameIdentifier(one.identifier, identifier));
}

/**
 * Keeps a person. One whose identifier is already kept gets the new details instead of a duplicate,
 * and loses nothing that was known: see `toldAgain`. Refused where the school keeps none. Never rejects.
 */
export function keepPerson(person: NewPerson): Promise<Result> {
  return writing(async (tx) => {
    if (await keepsNobody()) throw new Error('The school has it that no identifier is kept');
    await updatePeople(tx, (people) => {
      const known = people.find((one) => sameIdentifier(one.identifier, person.identifier));
      if (!known) return [...people, { ...person, id: crypto.randomUUID() }];
      return people.map((one) => (one === known ? toldAgain(known, person) : one));
    });
  });
}

const keepsNobody = async (): Promise<boolean> => isLocked('people', await readKeptPolicy());

/**
 * Gives a school's address to the only ENT of that id that lacks one; to none where there are several.
 * Never rejects.
 */
export function giveSchool(entId: string | null, entHome: string): Promise<Result> {
  const lacksIt = (ent: EntRef) => ent.entId === entId && !ent.entHome;
  return writing(async (tx) => {
    const { people } = await peek(peopleValue, await peopleArea());
    if (entId === null || entsOf(people).filter(lacksIt).length !== 1) return;
    await updatePeople(tx, (all) =>
      all.map((person) => ({
        ...person,
        ents: person.ents.map((ent) => (lacksIt(ent) ? { ...ent, entHome } : ent)),
      })),
    );
  });
}

/** Replaces the person with the same id, if there is one. Never rejects. */
export function changePerson(person: Person): Promise<Result> {
  return writing((tx) =>
    updatePeople(tx, (people) => people.map((one) => (one.id === person.id ? person : one))),
  );
}

/** Removes a person; can be undone until five others are removed. Never rejects. */
export function removePerson(id: string): Promise<Result> {
  return writing(async (tx) => {
    const { people } = await peek(peopleValue, await peopleArea());
    const position = people.findIndex((one) => one.id === id);
    const person = people[position];
    if (!person) return;
    await updatePeople(tx, (all) => all.filter((one) => one.id !== id));
    await rememberRemoved(tx, { person, position });
  });
}
