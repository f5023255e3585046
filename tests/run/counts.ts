/** How many tests passed and failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Playwright’s JSON report of a file, or of a group of tests in it. */
interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly file: string;
    readonly tests: readonly { readonly projectName: string; readonly status: string }[];
  }[];
}

/** The part of vitest’s JSON report that is counted. */
interface UnitReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/** The part of Playwright’s JSON report that is counted. */
interface BrowserReport extends Suite {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

/**
 * Counts one stage of a run. A test that was skipped, or passed only when retried, did not
 * pass.
 *
 * @param report JSON of the stage’s report; null when the stage has no tests of its own
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

/** Adds two counts. */
export function add(one: Counts, other: Counts): Counts {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed };
}

/**
 * Counts a stage anew once the tests that failed have been run again, with nothing beside them.
 *
 * @param first the stage's counts
 * @param alone those of the tests that were run again
 */
export function countAgain(first: Counts, alone: Counts): Counts {
  return { passed: first.passed + alone.passed, failed: Math.max(0, first.failed - alone.passed) };
}

/**
 * Names the tests of a browser report that did not pass.
 *
 * @param report JSON of a stage’s report
 * @returns a line each: browser, file, title; none for a report of another kind
 */
export function failuresIn(report: unknown): string[] {
  return isBrowserReport(report) ? failed(report) : [];
}

/**
 * Counts each browser's tests separately.
 *
 * @param report JSON of a stage’s report
 * @returns counts by browser; none when the report names no browser
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
 * @param accepted whether the user said that it need not run
 */
export function countMissing(accepted: boolean): Counts {
  return { passed: 0, failed: accepted ? 0 : 1 };
}

function failed({ suites = [], specs = [] }: Suite): string[] {
  const own = specs.flatMap(({ title, file, tests }) =>
    tests
      .filter(({ status }) => status !== 'expected')
      .map(({ projectName }) => `${projectName}  ${file}  « ${title} »`),
  );
  return [...own, ...suites.flatMap(failed)];
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
