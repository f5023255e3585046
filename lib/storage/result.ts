/**
 * Why something could not be written: the device has no room left, the browser refused, or the
 * window is private, from which nothing is ever written.
 */
export type Refusal = 'full' | 'failed' | 'private';

/** Outcome of a write. */
export type Result = { readonly ok: true } | { readonly ok: false; readonly reason: Refusal };

/**
 * Why a stored value could not be used: unreadable, written by a newer version of the product, or
 * not given by the browser. The first two are in the set-aside list, and reported until
 * acknowledged.
 */
export type Trouble = 'corrupted' | 'future' | 'failed';

/** A value that can always be used, and what went wrong while reading it. */
export interface Read<T> {
  readonly value: T;
  readonly trouble: Trouble | null;
}

/** Success. */
export const done: Result = { ok: true };

/** Outcome of every write from a private window. */
export const refusedInPrivate = { ok: false, reason: 'private' } as const satisfies Result;

/** The same, as a type. */
export type RefusedInPrivate = typeof refusedInPrivate;

/**
 * @param error the error the browser threw while writing
 * @returns the refusal it means; browsers have no common error for a lack of room, only messages
 */
export function refused(error: unknown): Result {
  return { ok: false, reason: /quota|no.?space/i.test(String(error)) ? 'full' : 'failed' };
}
