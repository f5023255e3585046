import { peekBoth } from '../school/kept-policy';
import { withPolicy } from '../school/with-policy';
import type { AreaName } from '../storage/area';
import { personalArea } from '../storage/shared-computer';
import type { Transaction } from '../storage/writing';
import { type Person, peopleValue } from './person';

/** The area where people are kept in the current mode. Rejects when the browser refuses. */
export async function peopleArea(): Promise<AreaName> {
  const { own, policy } = await peekBoth();
  return personalArea(withPolicy(own, policy).sharedComputer);
}

/** Replaces the kept people by the result of `change`. Rejects when the browser refuses. */
export async function updatePeople(
  tx: Transaction,
  change: (people: Person[]) => Person[],
): Promise<void> {
  await tx.update(peopleValue, await peopleArea(), (stored) => ({
    ...stored,
    people: change(stored.people),
  }));
}
