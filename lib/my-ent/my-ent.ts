import { readPeople } from '../people/people';
import { entsOf } from '../people/person';
import { readSettings } from '../storage/settings';
import { learntFor, type ToldEnt } from './learnt';
import { type EntRef, furthest, onlyOf, schoolOf } from './own-ent';

/** How long (ms) a tab of a shared computer belongs to the same user: less than a lesson. */
const TURN = 45 * 60_000;

/**
 * Finds the ENT of a tab's user: the one they have just named, else the one they chose, else the one
 * the tab comes from, else the only one of the people kept here, else the last one any tab came from.
 * A tab that comes from the ENT of somebody kept here counts before the choice: the user chose both.
 * On a shared computer, other tabs and the people kept there do not count: they may be somebody
 * else's.
 *
 * @param tabId the tab
 * @param said the ENT the user has just named, which may be stored nowhere
 * @returns what is known of it, with the school if known; null when the user must be asked
 */
export async function myEnt(tabId: number, said: EntRef | null): Promise<EntRef | null> {
  const [{ here, last }, { value: chosen }, { value: people }] = await Promise.all([
    learntFor(tabId),
    readSettings(),
    readPeople(),
  ]);
  const { sharedComputer } = chosen;
  const present = here && !(sharedComputer && isOver(here)) ? known(here) : null;
  const past = last && !sharedComputer ? known(last) : null;
  const kept = sharedComputer ? [] : entsOf(people);
  const isOwn = here?.chosen || kept.some(({ entId }) => entId !== null && entId === here?.entId);
  return furthest([said, isOwn ? present : null, chosen, present, onlyOf(kept), past], (entId) => [
    said,
    present,
    chosen,
    schoolOf(entId, kept),
    past,
  ]);
}

const known = ({ entId, school }: ToldEnt): EntRef => ({ entId, entHome: school });

const isOver = ({ at }: ToldEnt): boolean => Date.now() - at >= TURN;
