import { peek, update } from '../storage/access';
import type { AreaName } from '../storage/area';
import { settingsValue } from '../storage/settings-value';
import { personalArea } from '../storage/shared-computer';
import { type Person, peopleValue } from './person';

/** The area where people are kept in today's mode. Rejects when the browser refuses. */
export async function peopleArea(): Promise<AreaName> {
  return personalArea((await peek(settingsValue, 'local')).sharedComputer);
}

/** Replaces the kept people by what is made of them. To be called inside `writing`. */
export async function updatePeople(change: (people: Person[]) => Person[]): Promise<void> {
  await update(peopleValue, await peopleArea(), (stored) => ({
    ...stored,
    people: change(stored.people),
  }));
}
