import { entById } from '../ents/find';
import { wayBack } from '../ents/way-back';
import type { Person } from './person';

/** What is known of somebody's ENT: an id of the directory, the school's own site, or neither. */
export type EntKnown = Pick<Person, 'entId' | 'entHome'>;

/** Somebody's ENT: its name, and the https address that opens it if one is known. */
export interface KnownEnt {
  readonly name: string;
  readonly href: string | null;
}

/** @returns the ENT; nothing where none is known, or no longer in the directory */
export function entOf({ entId, entHome }: EntKnown): KnownEnt | null {
  const ent = entId === null ? null : entById(entId);
  const href = wayBack(ent, entHome)?.href ?? null;
  if (ent) return { name: ent.name, href };
  return href === null ? null : { name: new URL(href).host, href };
}

/**
 * The ENT that « mon ENT » means: the one the user chose, else the only one of the kept people.
 */
export function ownEnt(chosen: EntKnown, people: readonly EntKnown[]): KnownEnt | null {
  const own = entOf(chosen);
  if (own) return own;
  const [first, ...others] = people.filter((person) => nameOfEnt(person) !== null);
  return first && others.every((person) => nameOfEnt(person) === nameOfEnt(first))
    ? entOf(first)
    : null;
}

/** What tells somebody's ENT from another's; null where none is known. */
const nameOfEnt = ({ entId, entHome }: EntKnown): string | null => entId ?? entHome;

/** @returns the name of an ENT of the directory, empty for none */
export function entName(entId: string | null): string {
  return (entId === null ? null : entById(entId)?.name) ?? '';
}
