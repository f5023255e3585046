import { sameIdentifier } from './identifier';
import { updatedEnt, withEnts } from './merge-ents';
import type { KeptEnt, NewPerson, Person } from './person';

/**
 * Updates a person with newer details: those given replace the old ones, those missing erase nothing.
 * A guardian's other ENT is added: it is another child's. A pupil's replaces the one before.
 *
 * @param known the person kept, whose id and spelling of the identifier stay
 * @param told the same person's newer details
 */
export function toldAgain(known: Person, told: NewPerson): Person {
  const profile = told.profile ?? known.profile;
  const isOfMany = profile === 'guardian' || known.ents.length > 1;
  return {
    ...known,
    nickname: told.nickname || known.nickname,
    profile,
    ents: isOfMany ? withEnts(known.ents, told.ents) : ownEnt(known.ents, told.ents),
  };
}

function ownEnt([before, ...others]: readonly KeptEnt[], [own]: readonly KeptEnt[]): KeptEnt[] {
  if (!own) return before ? [before, ...others] : [];
  return [before ? updatedEnt(before, own) : own, ...others];
}

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
