/** One stage of `npm test`. */
export interface Stage {
  readonly title: string;
  /** Script of package.json that it runs. */
  readonly script: string;
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
  {
    title: 'L’extension construite, dans Chromium',
    script: 'e2e',
    report: '.output/reports/e2e.json',
  },
];
