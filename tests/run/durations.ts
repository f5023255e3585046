/** How long one test took, or all tests of a file. */
export interface Timed {
  /** The file, relative to the folder of its kind of tests. */
  readonly file: string;
  /** Name of the test; null for the whole file. */
  readonly title: string | null;
  /** Browser that it ran in; null without one. */
  readonly browser: string | null;
  /** In ms, with its setup. */
  readonly took: number;
}

/** Playwright’s JSON report of a file, or of a group of tests in it. */
interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly file: string;
    readonly tests: readonly {
      readonly projectName: string;
      readonly results: readonly { readonly duration: number }[];
    }[];
  }[];
}

/** Vitest’s JSON report of a file. */
interface UnitFile {
  readonly name: string;
  readonly assertionResults: readonly {
    readonly fullName: string;
    readonly duration?: number | null;
  }[];
}

/**
 * Reads how long each test of a run took.
 *
 * @param report JSON written by vitest or Playwright; anything else holds no test
 */
export function durationsIn(report: unknown): Timed[] {
  const { suites = [], testResults = [] } = Object(report) as Suite & {
    readonly testResults?: readonly UnitFile[];
  };
  return [...suites.flatMap(inSuite), ...testResults.flatMap(inUnitFile)];
}

/** Adds up the tests of each file, browser by browser. */
export function byFile(tests: readonly Timed[]): Timed[] {
  const files = new Map<string, Timed>();
  for (const { file, browser, took } of tests) {
    const key = `${file} ${browser}`;
    files.set(key, { file, title: null, browser, took: took + (files.get(key)?.took ?? 0) });
  }
  return [...files.values()];
}

/**
 * The lines to print about what took longest.
 *
 * @param timed tests or files
 * @param most how many lines
 */
export function slowestLines(timed: readonly Timed[], most: number): string[] {
  return [...timed]
    .sort((one, other) => other.took - one.took)
    .slice(0, most)
    .map(({ file, title, browser, took }) => {
      const seconds = `${(took / 1000).toFixed(1)} s`.padStart(8);
      return [seconds, browser, file, title && `« ${title} »`].filter(Boolean).join('  ');
    });
}

function inSuite({ suites = [], specs = [] }: Suite): Timed[] {
  const own = specs.flatMap(({ title, file, tests }) =>
    tests.map(({ projectName, results }) => ({
      file,
      title,
      browser: projectName,
      took: results.reduce((sum, { duration }) => sum + duration, 0),
    })),
  );
  return [...own, ...suites.flatMap(inSuite)];
}

function inUnitFile({ name, assertionResults }: UnitFile): Timed[] {
  const file = name.replace(/^.*\/tests\//, '');
  return assertionResults.map(({ fullName, duration }) => ({
    file,
    title: fullName,
    browser: null,
    took: duration ?? 0,
  }));
}
