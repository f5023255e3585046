/** How many tests passed and failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** What Playwright’s JSON report says of a file, or of a group of tests in it. */
interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs?: readonly {
    readonly tests: readonly { readonly projectName: string; readonly status: string }[];
  }[];
}

/** What vitest’s JSON report says, as far as it is counted. */
interface UnitReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/** What Playwright’s JSON report says, as far as it is counted. */
interface BrowserReport extends Suite {
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

/** Both together. */
export function add(one: Counts, other: Counts): Counts {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed };
}

/**
 * Counts the tests of each browser apart.
 *
 * @param report JSON of a stage’s report
 * @returns counts by browser; none where the report is of no browser
 */
export function countBrowsers(report: unknown): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>();
  for (const { projectName, status } of isBrowserReport(report) ? testsIn(report) : []) {
    const passed = status === 'expected';
    const before = counts.get(projectName) ?? { passed: 0, failed: 0 };
    counts.set(projectName, add(before, { passed: Number(passed), failed: Number(!passed) }));
  }
  return counts;
}

/**
 * Counts a stage that could not be run.
 *
 * @param accepted whether whoever runs the tests has said that it need not be
 */
export function countMissing(accepted: boolean): Counts {
  return { passed: 0, failed: accepted ? 0 : 1 };
}

function testsIn({ suites = [], specs = [] }: Suite): { projectName: string; status: string }[] {
  return [...specs.flatMap(({ tests }) => tests), ...suites.flatMap(testsIn)];
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
