/** How many tests passed and failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** What vitest’s JSON report says, as far as it is counted. */
interface UnitReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/** What Playwright’s JSON report says, as far as it is counted. */
interface BrowserReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

/**
 * Counts one stage of a run. A test that was skipped, or that passed only when tried again, did not
 * pass.
 *
 * @param report JSON of the stage’s report; null where the stage has no tests of its own
 * @param succeeded whether the stage’s command succeeded
 * @returns its counts; a stage that failed, or ran no test, has at least one failure; a stage
 *   without tests of its own counts for one
 */
export function countStage(report: unknown, succeeded: boolean): Counts {
  if (report === null) return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const { passed, failed } = read(report);
  const nothingRan = passed + failed === 0;
  return { passed, failed: succeeded && !nothingRan ? failed : Math.max(failed, 1) };
}

/**
 * Counts a stage that could not be run.
 *
 * @param accepted whether whoever runs the tests has said that it need not be
 */
export function countMissing(accepted: boolean): Counts {
  return { passed: 0, failed: accepted ? 0 : 1 };
}

function read(report: unknown): Counts {
  if (isUnitReport(report)) {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report;
    return { passed: numPassedTests, failed: numFailedTests + numPendingTests + numTodoTests };
  }
  if (isBrowserReport(report)) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    return { passed: expected, failed: unexpected + flaky + skipped };
  }
  return { passed: 0, failed: 0 };
}

function isUnitReport(report: unknown): report is UnitReport {
  return typeof report === 'object' && report !== null && 'numPassedTests' in report;
}

function isBrowserReport(report: unknown): report is BrowserReport {
  return typeof report === 'object' && report !== null && 'stats' in report;
}
