/** Name of the lock that every context of the extension takes before writing. */
const LOCK = 'evident-storage';

/**
 * Runs a read-then-write alone: two popups, or a popup and the background, cannot undo each other's
 * changes. A content script's lock belongs to the page's origin and does not exclude the extension.
 *
 * @param task must not take the lock itself: it would wait for its own end
 * @returns what the task returns; rejects with what it throws
 */
export function exclusively<T>(task: () => Promise<T>): Promise<T> {
  return navigator.locks.request(LOCK, task);
}
