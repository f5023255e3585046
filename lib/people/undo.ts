import * as z from 'zod/mini';
import { peek } from '../storage/access';
import { area } from '../storage/area';
import type { Result } from '../storage/result';
import type { Stored } from '../storage/stored';
import { type Transaction, writing } from '../storage/writing';
import { updatePeople } from './area';
import { type Person, personSchema } from './person';

const removed = z.object({ person: personSchema, position: z.number() });

const schema = z.object({ version: z.literal(1), removed: z.nullable(removed) });

/** The last removed person and where they stood in the list, from 0. */
export type Removed = z.infer<typeof removed>;

/** The last removal, as kept in the session area: it outlives the popup, not the browser. */
export const undoValue: Stored<z.infer<typeof schema>> = {
  key: 'undo',
  version: 1,
  schema,
  initial: { version: 1, removed: null },
  migrations: {},
};

/** Reads the person who can be brought back, if any. Never rejects. */
export async function readRemoved(): Promise<Person | null> {
  try {
    return (await peek(undoValue, 'session')).removed?.person ?? null;
  } catch {
    return null;
  }
}

/**
 * Keeps a removal so that it can be undone, in place of the previous one. If the browser refuses, the
 * removal stands without an undo: never rejects.
 */
export async function rememberRemoved(tx: Transaction, removal: Removed): Promise<void> {
  try {
    await tx.update(undoValue, 'session', (stored) => ({ ...stored, removed: removal }));
  } catch {
    await forgetRemoved().catch(() => undefined);
  }
}

/** Puts the last removed person back in their place in the list. Never rejects. */
export function undoRemove(): Promise<Result> {
  return writing(async (tx) => {
    const { removed } = await peek(undoValue, 'session');
    if (!removed) return;
    const { person, position } = removed;
    await updatePeople(tx, (people) =>
      people.some((one) => one.id === person.id)
        ? people
        : people.toSpliced(Math.min(position, people.length), 0, person),
    );
    await forgetRemoved();
  });
}

/** Forgets the last removed person. Never rejects. */
export function dismissRemoved(): Promise<Result> {
  return writing(forgetRemoved);
}

async function forgetRemoved(): Promise<void> {
  await area('session').remove([undoValue.key]);
}
