/** Name of the lock that every context of the extension takes before it writes. */
const LOCK = 'evident-storage';

/**
 * Does a read-then-write alone: two popups, or a popup and the background, cannot undo each other's
 * change. A content script's lock belongs to the page's origin and keeps nobody else out.
 *
 * @param task must not take the lock itself: it would wait for its own end
 * @returns what the task returns; rejects with what it throws
 */
export function exclusively<T>(task: () => Promise<T>): Promise<T> {
  return navigator.locks.request(LOCK, task);
}
