import { normalise } from '../page/normalise';
import type { Person } from './person';

/**
 * Finds the people whose nickname or identifier contains the text typed; all of them if it is empty.
 * Case, accents and spaces do not count.
 */
export function findPeople(people: readonly Person[], typed: string): readonly Person[] {
  const wanted = plain(typed);
  return people.filter((one) =>
    [one.nickname, one.identifier].some((own) => plain(own).includes(wanted)),
  );
}

const plain = (text: string): string => normalise(text).replaceAll(' ', '');
