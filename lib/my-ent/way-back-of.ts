import type { WayBackAnswer } from '../messages/answers';
import { learntFor } from './learnt';
import { myEnt } from './my-ent';
import { type EntRef, entKnownAs } from './own-ent';
import { wayBack } from './way-back';

/** What stands for a school's name in an example, as schools' sites are named. */
const ANY_SCHOOL = 'mon-college';

/** A school's code, made up. */
const ANY_PRONOTE = 'https://0123456a.index-education.net/pronote/';

/**
 * The way back for the user of a tab.
 *
 * @param tabId the tab
 * @param said what the user has just named, if anything
 * @returns the way back, or what must be asked for it: the ENT, or the address of the school where
 *   the ENT alone leads nowhere
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
