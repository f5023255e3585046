import * as z from 'zod/mini';

/** Key of the list of values that could not be used. */
export const SET_ASIDE = 'setAside';

const setAsideSchema = z.object({
  key: z.string(),
  value: z.unknown(),
  at: z.string(),
  reason: z.enum(['corrupted', 'future']),
  told: z.boolean(),
});

const listSchema = z.array(setAsideSchema);

/** A value that could not be used, kept as found. `at` is an ISO 8601 date. */
export type SetAside = z.infer<typeof setAsideSchema>;

/** The list found in an area; an unreadable list becomes its own only value. */
export function setAsideIn(raw: unknown): SetAside[] {
  if (raw === undefined) return [];
  const parsed = listSchema.safeParse(raw);
  return parsed.success ? parsed.data : [setAsideNow(SET_ASIDE, raw, 'corrupted')];
}

/**
 * Makes the items to write to set a value aside.
 *
 * @param found items of the area
 * @param key key of the value
 * @param reason why it cannot be used
 */
export function withAside(
  found: Record<string, unknown>,
  key: string,
  reason: SetAside['reason'],
): Record<string, unknown> {
  return { [SET_ASIDE]: [...setAsideIn(found[SET_ASIDE]), setAsideNow(key, found[key], reason)] };
}

function setAsideNow(key: string, value: unknown, reason: SetAside['reason']): SetAside {
  return { key, value, reason, at: new Date().toISOString(), told: false };
}
