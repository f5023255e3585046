import type { BrowserName } from '../harness/launched-browser';

/** One stage of `npm test`. */
export interface Stage {
  readonly title: string;
  /** Script of package.json that it runs. */
  readonly script: string;
  /** Arguments of the script. */
  readonly words?: readonly string[];
  /** Browsers that it runs in at the same time, if present. */
  readonly browsers?: readonly BrowserName[];
  /** Report that its tests write; a stage without one counts for one. */
  readonly report?: string;
  /**
   * Arguments that run again, with nothing beside them, the tests that failed. Browsers that share
   * two cores now and then leave one of a thousand tests without its time: one that passes alone is
   * counted as passed, and named at the end.
   */
  readonly alone?: readonly string[];
  /** Whether nothing after it can run once it has failed. */
  readonly vital?: true;
}

/** What `npm test` runs, in this order; stages on one line run at the same time. */
export const STAGES: readonly (readonly Stage[])[] = [
  [
    { title: 'Types', script: 'types' },
    { title: 'Style et fautes probables', script: 'lint' },
  ],
  // Needs the files prepared for the types.
  [{ title: 'Code mort', script: 'dead-code' }],
  [{ title: 'Tests unitaires', script: 'unit', report: '.output/reports/unit.json' }],
  // Each package is built once: the tests run on what goes to the stores.
  [{ title: 'Construction et archives pour les magasins', script: 'zip', vital: true }],
  [
    {
      title: 'Paquets pour les magasins',
      script: 'packages',
      report: '.output/reports/packages.json',
    },
  ],
  [{ title: 'Mesures, en court', script: 'bench', words: ['--short'], browsers: ['chromium'] }],
  [
    {
      title: 'L’extension construite, dans les navigateurs',
      script: 'e2e',
      browsers: ['chromium', 'firefox'],
      report: '.output/reports/e2e.json',
      alone: ['--last-failed', '--workers=1'],
    },
  ],
];
