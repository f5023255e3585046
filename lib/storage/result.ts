/**
 * Why something could not be written: the device has no room left, the browser refused, or the
 * window is private and nothing is ever written from there.
 */
export type Refusal = 'full' | 'failed' | 'private';

/** What became of a writing. */
export type Result = { readonly ok: true } | { readonly ok: false; readonly reason: Refusal };

/**
 * Why a stored value could not be used: unreadable, written by a newer version of the product, or
 * not given by the browser. The first two are in the set-aside list and stay told until
 * acknowledged.
 */
export type Trouble = 'corrupted' | 'future' | 'failed';

/** A value that can always be used, and what went wrong while reading it. */
export interface Read<T> {
  readonly value: T;
  readonly trouble: Trouble | null;
}

/** The writing was done. */
export const done: Result = { ok: true };

/** What every writing comes to in a private window. */
export const refusedInPrivate = { ok: false, reason: 'private' } as const satisfies Result;

/** The same, as a type. */
export type RefusedInPrivate = typeof refusedInPrivate;

/**
 * @param error what the browser threw while writing
 * @returns the refusal it stands for; browsers have no common error for a lack of room, only words
 */
export function refused(error: unknown): Result {
  return { ok: false, reason: /quota|no.?space/i.test(String(error)) ? 'full' : 'failed' };
}
