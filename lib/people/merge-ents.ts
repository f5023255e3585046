import { normalise } from '../page/normalise';
import type { KeptEnt } from './person';

/**
 * Adds newer ENTs to those of a guardian's children: each child keeps theirs, and one named again has
 * the new one.
 */
export function withEnts(known: readonly KeptEnt[], told: readonly KeptEnt[]): KeptEnt[] {
  let ents = [...known];
  for (const one of told) {
    const same = ents.find((other) => isSameChild(other, one));
    ents = same
      ? ents.map((other) => (other === same ? updatedEnt(same, one) : other))
      : [...ents, one];
  }
  return ents;
}

/**
 * Updates one child's ENT. What is already known stays where the newer details lack it; a school goes
 * with its ENT: that of another ENT is dropped, and one that names no ENT takes the place of none.
 */
export function updatedEnt(known: KeptEnt, { entId, entHome }: KeptEnt): KeptEnt {
  if (entId === known.entId) return { ...known, entHome: entHome ?? known.entHome };
  return entId === null ? known : { ...known, entId, entHome };
}

/** One named child is one, whatever the ENT; without a name, only the ENT tells children apart. */
function isSameChild(one: KeptEnt, other: KeptEnt): boolean {
  if (one.child !== '' && other.child !== '')
    return normalise(one.child) === normalise(other.child);
  return other.child === '' && one.entId === other.entId && isSameHome(one, other);
}

/** Of an ENT that the directory lacks, only the address is known. */
const isSameHome = (one: KeptEnt, other: KeptEnt): boolean =>
  one.entId !== null || one.entHome === other.entHome;
