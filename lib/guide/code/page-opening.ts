/** The time (ms since 1970), by the clock that is ahead: one of them may stop while the device sleeps. */
export function now(): number {
  return Math.max(Date.now(), performance.timeOrigin + performance.now());
}

/** When the user reached this document (ms, as `now`): for a prerendered one, when it was shown. */
export function arrivedAt(): number {
  return performance.timeOrigin + (opening()?.activationStart ?? 0);
}

/**
 * Whether this document was opened by a link, a form or an address: not reloaded, nor opened from the
 * tab's history, as in a duplicated or restored tab.
 */
export function isFirstOpening(): boolean {
  return opening()?.type === 'navigate';
}

interface Opening extends PerformanceNavigationTiming {
  /** When a prerendered document was shown (ms from its start); Chromium only. */
  readonly activationStart?: number;
}

function opening(): Opening | undefined {
  return performance.getEntriesByType('navigation')[0] as Opening | undefined;
}
