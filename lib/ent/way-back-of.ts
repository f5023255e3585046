import { entById } from '../ents/find';
import { wayBack } from '../ents/way-back';
import type { WayBackAnswer } from '../messages/answers';
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
  const { here, last } = await learntFor(tabId);
  const { value: settings } = await readSettings();
  const chosen = settings.entId ? { entId: settings.entId, school: settings.entHome } : null;
  const named = said ? { entId: said, school: null } : null;
  const known = [named, here, chosen, await onlyEntOfPeople(), last];
  return known.map((ent) => ent && answer(ent)).find((found) => found) ?? null;
}

async function onlyEntOfPeople(): Promise<LearntEnt | null> {
  const { value: people } = await readPeople();
  const ents = people.flatMap(({ entId, entHome }) => (entId ? [{ entId, school: entHome }] : []));
  const distinct = new Set(ents.map(({ entId }) => entId));
  return distinct.size === 1 ? (ents[0] ?? null) : null;
}

function answer({ entId, school }: LearntEnt): WayBackAnswer | null {
  const ent = entById(entId);
  const back = ent && wayBack(ent, school);
  return back ? { name: ent.name, href: back.href } : null;
}
