import type { BrowserName } from '../harness/launched-browser';

/** One stage of `npm test`. */
export interface Stage {
  readonly title: string;
  /** Script of package.json that it runs. */
  readonly script: string;
  /** What the script is told. */
  readonly words?: readonly string[];
  /** Browser without which it cannot be run. */
  readonly needs?: BrowserName;
  /** Report that its tests write; a stage without one counts for one. */
  readonly report?: string;
  /** Whether nothing after it can be tried once it has failed. */
  readonly vital?: true;
}

/** What `npm test` runs, in this order. */
export const STAGES: readonly Stage[] = [
  { title: 'Types', script: 'types' },
  { title: 'Style et fautes probables', script: 'lint' },
  { title: 'Code mort', script: 'dead-code' },
  { title: 'Tests unitaires', script: 'unit', report: '.output/reports/unit.json' },
  { title: 'Construction pour Chromium', script: 'build', vital: true },
  { title: 'Construction pour Firefox', script: 'build:firefox', vital: true },
  {
    title: 'Paquets pour les magasins',
    script: 'packages',
    report: '.output/reports/packages.json',
  },
  { title: 'Mesures, en court', script: 'bench', words: ['--short'], needs: 'chromium' },
  {
    title: 'L’extension construite, dans Chromium',
    script: 'e2e',
    words: ['--project=chromium'],
    needs: 'chromium',
    report: '.output/reports/e2e-chromium.json',
  },
  {
    title: 'L’extension construite, dans Firefox',
    script: 'e2e',
    words: ['--project=firefox'],
    needs: 'firefox',
    report: '.output/reports/e2e-firefox.json',
  },
];
