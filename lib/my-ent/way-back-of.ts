import type { WayBackAnswer } from '../messages/answers';
import { learntFor } from './learnt';
import { myEnt } from './my-ent';
import { type EntRef, entKnownAs } from './own-ent';
import { wayBack } from './way-back';

/** A made-up school's name, in the form used by schools' sites. */
const ANY_SCHOOL = 'mon-college';

/** A PRONOTE with a made-up school code. */
const ANY_PRONOTE = 'https://0123456a.index-education.net/pronote/';

/**
 * Finds the way back for a tab's user.
 *
 * @param tabId the tab
 * @param said the ENT the user has just named, if any
 * @returns the way back, or what to ask for first: the ENT, or the address of the school where the
 *   ENT alone leads nowhere
 */
export async function wayBackOf(tabId: number, said: EntRef | null): Promise<WayBackAnswer> {
  const mine = await myEnt(tabId, said);
  const ent = mine && entKnownAs(mine);
  if (!ent) return { kind: 'ask-ent' };
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
