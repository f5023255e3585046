/** Name of the lock that every context of the extension takes before it writes. */
const LOCK = 'evident-storage';

/** Last task of this context, where the browser has no locks. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Does a read-then-write alone: two popups, or a popup and the background, cannot undo each other's
 * change. A content script's lock belongs to the page's origin and keeps nobody else out.
 *
 * @param task must not take the lock itself
 * @returns what the task returns; rejects with what it throws
 */
export function exclusively<T>(task: () => Promise<T>): Promise<T> {
  if (typeof navigator !== 'undefined' && navigator.locks) {
    return navigator.locks.request(LOCK, task);
  }
  const mine = last.then(task);
  last = mine.catch(() => undefined);
  return mine;
}
