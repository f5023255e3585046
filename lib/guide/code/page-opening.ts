/** The time (ms since 1970), by whichever clock is ahead: a device asleep stops one of them. */
export function now(): number {
  return Math.max(Date.now(), performance.timeOrigin + performance.now());
}

/** When the user came to this document (ms, as `now`): a prerendered one opens as it is shown. */
export function arrivedAt(): number {
  return performance.timeOrigin + (opening()?.activationStart ?? 0);
}

/**
 * Whether this document was opened by a link, a form or an address, and neither reloaded nor taken
 * from the tab's history, as a duplicated or restored tab is too.
 */
export function isFirstOpening(): boolean {
  return opening()?.type === 'navigate';
}

interface Opening extends PerformanceNavigationTiming {
  /** Chromium only: when a prerendered document was shown, ms from its start. */
  readonly activationStart?: number;
}

function opening(): Opening | undefined {
  return performance.getEntriesByType('navigation')[0] as Opening | undefined;
}
