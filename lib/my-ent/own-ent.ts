import type { Ent } from '../ents/ent';
import { localProfiles } from '../ents/local-profiles';
import { entById } from '../ents/search/find';
import type { EntRef } from '../people/person';
import type { Profile } from '../vocabulary';
import { unlistedEnt } from './unlisted';
import { type WayBack, wayBack } from './way-back';

export type { EntRef } from '../people/person';

/** Somebody's ENT: its name, and the https address that opens it if one is known. */
export interface OwnEnt {
  readonly name: string;
  readonly href: string | null;
  /** What the address opens. */
  readonly place: WayBack['place'] | null;
  /** Who signs in to it with an account of its own, and never sees ÉduConnect. */
  readonly local: readonly Profile[];
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
  return {
    name: ent.name,
    href: way?.href ?? null,
    place: way?.place ?? null,
    local: localProfiles(ent),
  };
}

/**
 * The ENT that « mon ENT » means: the one the user chose, else the only one of those kept, with the
 * school that either names.
 */
export function ownEnt(chosen: EntRef, kept: readonly EntRef[]): OwnEnt | null {
  const own = furthest([chosen, onlyOf(kept)], (entId) => [chosen, schoolOf(entId, kept)]);
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

/** The ENT that all of these name, and the school if they all name that too. */
export function onlyOf(kept: readonly EntRef[]): EntRef | null {
  const [first, ...others] = kept.filter((one) => nameOfEnt(one) !== null);
  if (!first || others.some((one) => nameOfEnt(one) !== nameOfEnt(first))) return null;
  if (first.entId === null) return first;
  return schoolOf(first.entId, kept) ?? { entId: first.entId, entHome: null };
}

/** The only school that these name in an ENT; null where they name none, or several. */
export function schoolOf(entId: string | null, kept: readonly EntRef[]): EntRef | null {
  const schools = kept.filter((one) => one.entId === entId && one.entHome !== null);
  const [first, ...others] = schools;
  return first && others.every(({ entHome }) => entHome === first.entHome) ? first : null;
}

/** A key that tells ENTs apart; null where none is known. */
const nameOfEnt = ({ entId, entHome }: EntRef): string | null => entId ?? entHome;

/** @returns the name of an ENT of the directory, empty for none */
export function entName(entId: string | null): string {
  return (entId === null ? null : entById(entId)?.name) ?? '';
}

/** @returns the name by which a form shows an ENT, its host where the directory lacks it; empty for none */
export function entText(known: EntRef): string {
  return entOf(known)?.name ?? '';
}
