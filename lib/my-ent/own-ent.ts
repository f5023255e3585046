import type { Ent } from '../ents/ent';
import { entById } from '../ents/search/find';
import type { Person } from '../people/person';
import { unlistedEnt } from './unlisted';
import { type WayBack, wayBack } from './way-back';

/** What is known of somebody's ENT: its id in the directory, the school's site, both or neither. */
export type EntRef = Pick<Person, 'entId' | 'entHome'>;

/** Somebody's ENT: its name, and the https address that opens it if one is known. */
export interface OwnEnt {
  readonly name: string;
  readonly href: string | null;
  /** What the address opens. */
  readonly place: WayBack['place'] | null;
}

/**
 * @returns the ENT: one of the directory, or what is known of one that it lacks; null where none is
 *   known, or no longer in the directory
 */
export function entKnownAs({ entId, entHome }: EntRef): Ent | null {
  return (entId === null ? null : entById(entId)) ?? unlistedEnt(entHome ?? '');
}

/** @returns the ENT; null where none is known, or no longer in the directory */
export function entOf(known: EntRef): OwnEnt | null {
  const ent = entKnownAs(known);
  if (!ent) return null;
  const way = wayBack(ent, known.entHome);
  return { name: ent.name, href: way?.href ?? null, place: way?.place ?? null };
}

/**
 * The ENT that « mon ENT » means: the one the user chose, else the only one of the kept people, with
 * the school that either names.
 */
export function ownEnt(chosen: EntRef, people: readonly EntRef[]): OwnEnt | null {
  const own = furthest([chosen, onlyOf(people)], (entId) => [chosen, schoolOf(entId, people)]);
  return own && entOf(own);
}

/**
 * Takes the first reference that names an ENT, with the school from the first that names one of the
 * same ENT.
 *
 * @param known references, the most trusted first
 * @param schoolsIn references that may name the school of an ENT, the most trusted first
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

/** Whether it names a school of this ENT, even by its PRONOTE. */
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

/** The only school that these people have in an ENT; null where they have none, or several. */
export function schoolOf(entId: string | null, people: readonly EntRef[]): EntRef | null {
  const schools = people.filter((person) => person.entId === entId && person.entHome !== null);
  const [first, ...others] = schools;
  return first && others.every(({ entHome }) => entHome === first.entHome) ? first : null;
}

/** A key that tells ENTs apart; null where none is known. */
const nameOfEnt = ({ entId, entHome }: EntRef): string | null => entId ?? entHome;

/** @returns the name of an ENT of the directory, empty for none */
export function entName(entId: string | null): string {
  return (entId === null ? null : entById(entId)?.name) ?? '';
}
