import type { WayBackAnswer } from '../messages/answers';
import { entOf, ownEnt } from '../people/ent-of';
import { readPeople } from '../people/people';
import { readSettings } from '../storage/settings';
import { type LearntEnt, learntFor } from './learnt';

/**
 * The way back for the user of a tab: the ENT that they have just named, else the one that the tab
 * comes from, else the one they chose, else the only one of the people kept here, else the last one
 * that any tab came from.
 *
 * @param tabId the tab
 * @param said id of the ENT just named: where nothing can be remembered, it is known nowhere else
 * @returns the way back, or null when it must be asked
 */
export async function wayBackOf(tabId: number, said: string | null): Promise<WayBackAnswer | null> {
  const [{ here, last }, { value: settings }, { value: people }] = await Promise.all([
    learntFor(tabId),
    readSettings(),
    readPeople(),
  ]);
  const named = said ? { entId: said, school: null } : null;
  for (const ent of [opened(named), opened(here), ownEnt(settings, people), opened(last)]) {
    if (ent?.href) return { name: ent.name, href: ent.href };
  }
  return null;
}

const opened = (ent: LearntEnt | null) => ent && entOf({ entId: ent.entId, entHome: ent.school });
