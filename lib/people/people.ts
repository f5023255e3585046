import { peek, read } from '../storage/access';
import type { Read, Result } from '../storage/result';
import { writing } from '../storage/writing';
import { peopleArea, updatePeople } from './area';
import { sameIdentifier } from './identifier';
import { type NewPerson, type Person, peopleValue } from './person';
import { toldAgain } from './twins';
import { rememberRemoved } from './undo';

export type { NewPerson, Person } from './person';
export { undoRemove } from './undo';

/** Reads the kept people, oldest first. Never rejects. */
export async function readPeople(): Promise<Read<Person[]>> {
  try {
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
  return value.flatMap(({ nickname, identifier }) => [nickname, identifier]);
}

/** Whether somebody with this identifier is kept. Never rejects. */
export async function isKept(identifier: string): Promise<boolean> {
  const { value } = await readPeople();
  return value.some((one) => sameIdentifier(one.identifier, identifier));
}

/**
 * Keeps a person. One whose identifier is already kept gets the new details instead of a duplicate,
 * and loses nothing that was known: see `toldAgain`. Never rejects.
 */
export function keepPerson(person: NewPerson): Promise<Result> {
  return writing((tx) =>
    updatePeople(tx, (people) => {
      const known = people.find((one) => sameIdentifier(one.identifier, person.identifier));
      if (!known) return [...people, { ...person, id: crypto.randomUUID() }];
      return people.map((one) => (one === known ? toldAgain(known, person) : one));
    }),
  );
}

/**
 * Gives their school's address to the only person of an ENT without one; to nobody where there are
 * several. Never rejects.
 */
export function giveSchool(entId: string | null, entHome: string): Promise<Result> {
  return writing(async (tx) => {
    const { people } = await peek(peopleValue, await peopleArea());
    const [one, ...others] = people.filter((person) => person.entId === entId && !person.entHome);
    if (!one || others.length > 0 || entId === null) return;
    await updatePeople(tx, (all) =>
      all.map((person) => (person.id === one.id ? { ...person, entHome } : person)),
    );
  });
}

/** Replaces the person with the same id, if there is one. Never rejects. */
export function changePerson(person: Person): Promise<Result> {
  return writing((tx) =>
    updatePeople(tx, (people) => people.map((one) => (one.id === person.id ? person : one))),
  );
}

/** Removes a person; can be undone until another one is removed. Never rejects. */
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
