import type { FoundWayBack, WayBackAnswer } from '../messages/answers';
import { isDoubted } from './doubted';
import { learntFor } from './learnt';
import { myEnt } from './my-ent';
import { type EntRef, entKnownAs } from './own-ent';
import { wayBack } from './way-back';

/** A made-up school's name, in the form used by schools' sites. */
const ANY_SCHOOL = 'mon-college';

/** A PRONOTE with a made-up school code. */
const ANY_PRONOTE = 'https://0123456a.index-education.net/pronote/';

/**
 * Finds the way back for a tab's user, who is asked for their ENT where they doubt the one that is known.
 *
 * @param tabId the tab
 * @param said the ENT the user has just named, if any
 * @returns the way back, or what to ask for first: the ENT, or the address of the school where the
 *   ENT alone leads nowhere
 */
export async function wayBackOf(tabId: number, said: EntRef | null): Promise<WayBackAnswer> {
  const mine = await myEnt(tabId, said);
  const found = mine && (await foundOf(tabId, mine));
  if (!found) return { kind: 'ask-ent' };
  return (await isDoubted(tabId, mine)) ? { kind: 'ask-ent', instead: found } : found;
}

async function foundOf(tabId: number, mine: EntRef): Promise<FoundWayBack | null> {
  const ent = entKnownAs(mine);
  if (!ent) return null;
  const way = wayBack(ent, mine.entHome);
  if (way) return { kind: 'known', name: ent.name, ...way };
  const { unanswered } = await learntFor(tabId);
  const [domain] = [...ent.domains, ...(ent.schoolsUnder ?? [])];
  return {
    kind: 'ask-school',
    entId: mine.entId,
    name: ent.name,
    example: domain ? `https://${ANY_SCHOOL}.${domain}/` : ANY_PRONOTE,
    hasSite: domain !== undefined,
    unanswered: unanswered.includes(ent.id),
  };
}
