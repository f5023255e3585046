import { sameIdentifier } from './identifier';
import type { Person } from './person';

/**
 * Updates a person with newer details: those given replace the old ones, those missing erase nothing.
 * An ENT and its school go together: the school of another ENT is dropped.
 *
 * @param known the person kept, whose id and spelling of the identifier stay
 * @param told the same person's newer details
 */
export function toldAgain(known: Person, told: Omit<Person, 'id'>): Person {
  return {
    ...known,
    nickname: told.nickname || known.nickname,
    profile: told.profile ?? known.profile,
    ...entOfBoth(known, told),
  };
}

function entOfBoth(known: Ent, told: Ent): Ent {
  const { entId, entHome } = told;
  if (entId === known.entId) return { entId, entHome: entHome ?? known.entHome };
  return entId === null ? { entId: known.entId, entHome: known.entHome } : { entId, entHome };
}

type Ent = Pick<Person, 'entId' | 'entHome'>;

/**
 * Merges people with the same identifier, in the place of the first: the last kept details win, but
 * both nicknames stay where they differ.
 */
export function withoutTwins(people: readonly Person[]): Person[] {
  const single: Person[] = [];
  for (const person of people) {
    const at = single.findIndex((one) => sameIdentifier(one.identifier, person.identifier));
    const known = single[at];
    if (!known) single.push(person);
    else single[at] = { ...toldAgain(known, person), nickname: bothNames(known, person) };
  }
  return single;
}

function bothNames({ nickname: first }: Person, { nickname: second }: Person): string {
  const names = [first, second].filter((name) => name !== '');
  const isOne = first.toLowerCase() === second.toLowerCase();
  return isOne ? first : names.join(' / ');
}
