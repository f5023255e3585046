import * as z from 'zod/mini';
import { peek } from '../storage/access';
import { area } from '../storage/area';
import type { Result } from '../storage/result';
import type { Stored } from '../storage/stored';
import { type Transaction, writing } from '../storage/writing';
import { updatePeople } from './area';
import { type Person, type PersonOfOneEnt, personSchema, withOneEnt } from './person';

/** Most removals that can be undone, the last ones. */
const MOST = 5;

const removed = z.object({ person: personSchema, position: z.number() });

const schema = z.object({ version: z.literal(2), removed: z.array(removed) });

/** A removed person and where they stood in the list, from 0. */
export type Removed = z.infer<typeof removed>;

/** The last removals, oldest first, as kept in the session area: they outlive the popup, not the browser. */
export const undoValue: Stored<z.infer<typeof schema>> = {
  key: 'undo',
  version: 2,
  schema,
  initial: { version: 2, removed: [] },
  migrations: {
    1: (first) => {
      const { removed } = first as { removed: { person: PersonOfOneEnt; position: number } | null };
      const kept = removed && { ...removed, person: withOneEnt(removed.person) };
      return { version: 2, removed: kept ? [kept] : [] };
    },
  },
};

/** Reads the people who can be brought back, the last removed first. Never rejects. */
export async function readRemoved(): Promise<Person[]> {
  try {
    const { removed } = await peek(undoValue, 'session');
    return removed.map(({ person }) => person).toReversed();
  } catch {
    return [];
  }
}

/**
 * Keeps a removal so that it can be undone. If the browser refuses, the removal stands without an undo:
 * never rejects.
 */
export async function rememberRemoved(tx: Transaction, removal: Removed): Promise<void> {
  try {
    await tx.update(undoValue, 'session', ({ removed, ...stored }) => ({
      ...stored,
      removed: [...removed, removal].slice(-MOST),
    }));
  } catch {
    // Those from before can still be undone.
  }
}

/** Puts a removed person back in their place in the list. Never rejects. */
export function undoRemove(id: string): Promise<Result> {
  return writing(async (tx) => {
    const { removed } = await peek(undoValue, 'session');
    const rank = removed.findIndex(({ person }) => person.id === id);
    const removal = removed[rank];
    if (!removal) return;
    const { person } = removal;
    const { position, later } = rejoined(removal, removed.slice(rank + 1));
    await updatePeople(tx, (people) =>
      people.some((one) => one.id === id)
        ? people
        : people.toSpliced(Math.min(position, people.length), 0, person),
    );
    await remember(tx, [...removed.slice(0, rank), ...later]);
  });
}

/** Positions are those of the moment of each removal, and people may come back in any order. */
function rejoined(removal: Removed, removedLater: readonly Removed[]) {
  let { position } = removal;
  const later: Removed[] = [];
  for (const one of removedLater) {
    const wasBefore = one.position < position;
    if (wasBefore) position -= 1;
    later.push(wasBefore ? one : { ...one, position: one.position + 1 });
  }
  return { position, later };
}

/** Forgets a removed person. Never rejects. */
export function dismissRemoved(id: string): Promise<Result> {
  return writing(async (tx) => {
    const { removed } = await peek(undoValue, 'session');
    await remember(
      tx,
      removed.filter(({ person }) => person.id !== id),
    );
  });
}

/** Nothing is left where there is none: erased areas stay `{}`. */
async function remember(tx: Transaction, removed: Removed[]): Promise<void> {
  if (removed.length === 0) await area('session').remove([undoValue.key]);
  else await tx.update(undoValue, 'session', (stored) => ({ ...stored, removed }));
}
