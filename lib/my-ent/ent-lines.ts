import { DIRECTORY } from '../ents/directory';
import type { Level } from '../ents/directory/territory';
import { normalise } from '../page/normalise';
import type { EntRef, KeptEnt, Person } from '../people/person';
import { entOf, type OwnEnt } from './own-ent';

/** Most names that a line holds: those of a class say nothing, and would take long to compare. */
const MOST_NAMES = 8;

/** One ENT to go to. */
export interface EntLine extends Pick<OwnEnt, 'name' | 'href'> {
  /** Whose it is, as far as that was said. */
  readonly names: readonly string[];
  /** Levels of the schools that have it; empty where unknown. */
  readonly levels: readonly Level[];
}

/**
 * Lists the ENTs that somebody goes to: those of the kept people, once each, in the order in which they
 * were kept, after the one the user chose if it is none of these.
 *
 * @param chosen « mon ENT » of the settings
 * @param people the kept people
 */
export function entLines(chosen: EntRef, people: readonly Person[]): EntLine[] {
  const kept = people.flatMap((person) =>
    person.ents.flatMap((ent) => lineOf(withSchool(ent, chosen), [nameOfUser(person, ent)])),
  );
  const own = lineOf(chosen, []).filter(({ href, name }) =>
    kept.every((line) => (href === null ? line.name !== name : line.href !== href)),
  );
  return once([...own, ...kept]);
}

/** The school that the settings name is that of the same ENT, where its own is not known. */
function withSchool({ entId, entHome }: EntRef, chosen: EntRef): EntRef {
  return { entId, entHome: entHome ?? (entId === chosen.entId ? chosen.entHome : null) };
}

function lineOf(known: EntRef, names: readonly string[]): EntLine[] {
  const ent = entOf(known);
  if (!ent) return [];
  const { name, href } = ent;
  const levels = DIRECTORY.find(({ ent: { id } }) => id === known.entId)?.territory.levels ?? [];
  return [{ name, href, levels, names: names.filter(Boolean) }];
}

/** A guardian's own nickname says nothing of the child. */
function nameOfUser({ profile, nickname }: Person, { child }: KeptEnt): string {
  return child || (profile === 'guardian' ? '' : nickname);
}

/** Brothers and sisters of one ENT share a line. */
function once(lines: readonly EntLine[]): EntLine[] {
  const single: EntLine[] = [];
  for (const line of lines) {
    const at = single.findIndex(({ name, href }) => name === line.name && href === line.href);
    const known = single[at];
    if (!known) single.push(line);
    else single[at] = { ...known, names: withNames(known.names, line.names) };
  }
  return single;
}

function withNames(known: readonly string[], more: readonly string[]): readonly string[] {
  if (known.length >= MOST_NAMES) return known;
  const others = more.filter((name) => known.every((one) => normalise(one) !== normalise(name)));
  return [...known, ...others];
}
