import { describe, expect, it } from 'vitest';
import { byFile, durationsIn, slowestLines } from '../../run/durations';

const spec = (title: string, projectName: string, ...durations: number[]) => ({
  title,
  file: 'fill.spec.ts',
  tests: [{ projectName, results: durations.map((duration) => ({ duration })) }],
});
const inBrowsers = {
  suites: [
    {
      specs: [spec('one', 'chromium', 1000), spec('one', 'firefox', 2000, 500)],
      suites: [{ specs: [spec('other', 'chromium', 3200)] }],
    },
  ],
};
const units = {
  testResults: [
    {
      name: '/a/folder/tests/unit/page/visible.test.ts',
      assertionResults: [{ fullName: 'a page is seen', duration: 12 }, { fullName: 'is not' }],
    },
  ],
};

describe('how long tests took', () => {
  it('is read from the report of browsers, groups and tries included', () => {
    expect(slowestLines(durationsIn(inBrowsers), 9)).toEqual([
      '   3.2 s  chromium  fill.spec.ts  « other »',
      '   2.5 s  firefox  fill.spec.ts  « one »',
      '   1.0 s  chromium  fill.spec.ts  « one »',
    ]);
  });

  it('is read from the report of unit tests', () => {
    expect(slowestLines(durationsIn(units), 1)).toEqual([
      '   0.0 s  unit/page/visible.test.ts  « a page is seen »',
    ]);
    expect(durationsIn(units)).toHaveLength(2);
  });

  it('is summed for each file and browser', () => {
    expect(slowestLines(byFile(durationsIn(inBrowsers)), 2)).toEqual([
      '   4.2 s  chromium  fill.spec.ts',
      '   2.5 s  firefox  fill.spec.ts',
    ]);
  });

  it('is nothing in what is no report', () => {
    expect([null, {}, 'x'].flatMap(durationsIn)).toEqual([]);
  });
});
