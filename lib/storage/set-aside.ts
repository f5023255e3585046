import * as z from 'zod/mini';
import { AREAS, type AreaName, area } from './area';
import type { Result } from './result';
import { writing } from './writing';

/** Key of the list of the values that could not be used. */
export const SET_ASIDE = 'setAside';

const entry = z.object({
  key: z.string(),
  value: z.unknown(),
  at: z.string(),
  reason: z.enum(['corrupted', 'future']),
  told: z.boolean(),
});

const entries = z.array(entry);

/** A value that could not be used, kept as it was found. `at` is an ISO 8601 date. */
export type SetAside = z.infer<typeof entry>;

/** The set-aside list found in an area; a list that is itself unreadable becomes its one entry. */
export function entriesOf(raw: unknown): SetAside[] {
  if (raw === undefined) return [];
  const parsed = entries.safeParse(raw);
  return parsed.success ? parsed.data : [setAsideNow(SET_ASIDE, raw, 'corrupted')];
}

/** An entry for a value found unusable now. */
export function setAsideNow(key: string, value: unknown, reason: SetAside['reason']): SetAside {
  return { key, value, reason, at: new Date().toISOString(), told: false };
}

/** Every value set aside on this device, oldest first in each area; none when storage fails. */
export async function readSetAside(): Promise<SetAside[]> {
  const lists = await Promise.all(AREAS.map(readArea));
  return lists.flat();
}

/** Marks every set-aside value as told to the user: readings no longer report it. It stays kept. */
export function acknowledgeSetAside(): Promise<Result> {
  return writing(async () => {
    for (const name of AREAS) {
      const list = await readArea(name);
      if (list.length === 0) continue;
      await area(name).set({ [SET_ASIDE]: list.map((one) => ({ ...one, told: true })) });
    }
  });
}

async function readArea(name: AreaName): Promise<SetAside[]> {
  try {
    return entriesOf((await area(name).get([SET_ASIDE]))[SET_ASIDE]);
  } catch {
    return [];
  }
}
