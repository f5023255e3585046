import { sameIdentifier } from './identifier';
import type { Person } from './person';

/**
 * A person who is told of again: what is told takes the place of what was known, and what is not told
 * empties nothing. An ENT and its school go together: the school of another ENT is none of this one's.
 *
 * @param known who is kept, whose name in storage and spelling of the identifier stand
 * @param told the same person's particulars, told later
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
 * Makes one person of those who have the same identifier, in the place of the first: what was kept
 * last wins, except that both nicknames stay where they differ.
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
