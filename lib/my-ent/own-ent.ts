import type { Ent } from '../ents/ent';
import { entById } from '../ents/search/find';
import type { Person } from '../people/person';
import { unlistedEnt } from './unlisted';
import { type WayBack, wayBack } from './way-back';

/** What is known of somebody's ENT: an id of the directory, the school's own site, or neither. */
export type EntRef = Pick<Person, 'entId' | 'entHome'>;

/** Somebody's ENT: its name, and the https address that opens it if one is known. */
export interface OwnEnt {
  readonly name: string;
  readonly href: string | null;
  /** What the address opens. */
  readonly place: WayBack['place'] | null;
}

/**
 * @returns the ENT: one of the directory, or what is known of one that the directory lacks; nothing
 *   where none is known, or no longer in the directory
 */
export function entKnownAs({ entId, entHome }: EntRef): Ent | null {
  return (entId === null ? null : entById(entId)) ?? unlistedEnt(entHome ?? '');
}

/** @returns the ENT; nothing where none is known, or no longer in the directory */
export function entOf(known: EntRef): OwnEnt | null {
  const ent = entKnownAs(known);
  if (!ent) return null;
  const way = wayBack(ent, known.entHome);
  return { name: ent.name, href: way?.href ?? null, place: way?.place ?? null };
}

/**
 * The ENT that « mon ENT » means: the one the user chose, else the only one of the kept people, with
 * the school that either of them knows.
 */
export function ownEnt(chosen: EntRef, people: readonly EntRef[]): OwnEnt | null {
  const own = furthest([chosen, onlyOf(people)], (entId) => [chosen, schoolOf(entId, people)]);
  return own && entOf(own);
}

/**
 * The first of several things known that names an ENT. Where that one does not say how to get in, the
 * first that knows the school of the same ENT does.
 *
 * @param known what is known, in the order in which it is believed
 * @param schoolsIn what may know the school of an ENT, in the order in which it is believed
 */
export function furthest(
  known: readonly (EntRef | null)[],
  schoolsIn: (entId: string | null) => readonly (EntRef | null)[],
): EntRef | null {
  const first = known.find((one) => one && entKnownAs(one));
  if (!first) return null;
  const school = [...schoolsIn(first.entId), first].find((one) => one && leadsIn(one, first));
  return school ? { entId: first.entId, entHome: school.entHome } : first;
}

/** Whether the school that it knows is one of this ENT, be it by its PRONOTE. */
function leadsIn(one: EntRef, { entId }: EntRef): boolean {
  const way = entOf(one);
  if (way?.place !== 'school' && way?.place !== 'pronote') return false;
  return one.entId === entId || (entId === 'pronote' && way.place === 'pronote');
}

/** The ENT that all of these people share, and their school if they share that too. */
export function onlyOf(people: readonly EntRef[]): EntRef | null {
  const [first, ...others] = people.filter((person) => nameOfEnt(person) !== null);
  if (!first || others.some((person) => nameOfEnt(person) !== nameOfEnt(first))) return null;
  if (first.entId === null) return first;
  return schoolOf(first.entId, people) ?? { entId: first.entId, entHome: null };
}

/** The only school that these people have in an ENT; nothing where they have none, or several. */
export function schoolOf(entId: string | null, people: readonly EntRef[]): EntRef | null {
  const schools = people.filter((person) => person.entId === entId && person.entHome !== null);
  const [first, ...others] = schools;
  return first && others.every(({ entHome }) => entHome === first.entHome) ? first : null;
}

/** What tells somebody's ENT from another's; null where none is known. */
const nameOfEnt = ({ entId, entHome }: EntRef): string | null => entId ?? entHome;

/** @returns the name of an ENT of the directory, empty for none */
export function entName(entId: string | null): string {
  return (entId === null ? null : entById(entId)?.name) ?? '';
}
