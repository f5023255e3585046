import { describe, expect, it } from 'vitest';
import { countAgain, countBrowsers, countMissing, countStage, failuresIn } from '../../run/counts';

const unit = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
const stats = { expected: 7, unexpected: 0, flaky: 0, skipped: 0 };

describe('the count of a stage', () => {
  it.each([
    ['a tool that succeeds', null, true, { passed: 1, failed: 0 }],
    ['a tool that fails', null, false, { passed: 0, failed: 1 }],
    ['unit tests', unit, true, { passed: 5, failed: 0 }],
    ['a failed unit test', { ...unit, numFailedTests: 2 }, false, { passed: 5, failed: 2 }],
    ['a skipped unit test', { ...unit, numPendingTests: 1 }, true, { passed: 5, failed: 1 }],
    ['a failure outside of any test', unit, false, { passed: 5, failed: 1 }],
    ['browser tests', { stats }, true, { passed: 7, failed: 0 }],
    ['a flaky browser test', { stats: { ...stats, flaky: 1 } }, true, { passed: 7, failed: 1 }],
    ['a skipped browser test', { stats: { ...stats, skipped: 1 } }, true, { passed: 7, failed: 1 }],
    [
      'a failed browser test',
      { stats: { ...stats, unexpected: 3 } },
      false,
      { passed: 7, failed: 3 },
    ],
    ['a report that was not written', {}, true, { passed: 0, failed: 1 }],
    ['a run without tests', { stats: { ...stats, expected: 0 } }, true, { passed: 0, failed: 1 }],
  ])('of %s', (_, report, succeeded, counts) => {
    expect(countStage(report, succeeded)).toEqual(counts);
  });

  it('tells the browsers apart', () => {
    const spec = (projectName: string, status: string) => ({
      title: 'works',
      file: 'a.spec.ts',
      tests: [{ projectName, status }],
    });
    const suites = [
      { specs: [spec('chromium', 'expected'), spec('firefox', 'flaky')] },
      { suites: [{ specs: [spec('chromium', 'expected'), spec('chromium', 'unexpected')] }] },
    ];
    expect([...countBrowsers({ stats, suites })]).toEqual([
      ['chromium', { passed: 2, failed: 1 }],
      ['firefox', { passed: 0, failed: 1 }],
    ]);
    expect(countBrowsers(unit).size).toBe(0);
  });

  it('without its browser is a failure, unless that was accepted', () => {
    expect(countMissing(false)).toEqual({ passed: 0, failed: 1 });
    expect(countMissing(true)).toEqual({ passed: 0, failed: 0 });
  });

  it('takes what passes alone for passed, and nothing else', () => {
    const first = { passed: 7, failed: 3 };
    expect(countAgain(first, { passed: 3, failed: 0 })).toEqual({ passed: 10, failed: 0 });
    expect(countAgain(first, { passed: 2, failed: 1 })).toEqual({ passed: 9, failed: 1 });
    expect(countAgain(first, { passed: 0, failed: 1 })).toEqual(first);
    // A fault outside of any test cannot be run again.
    expect(countAgain(first, { passed: 2, failed: 0 })).toEqual({ passed: 9, failed: 1 });
  });

  it('names what failed, in which browser', () => {
    const test = (projectName: string, status: string) => ({ projectName, status });
    const specs = [
      { title: 'works', file: 'a.spec.ts', tests: [test('chromium', 'expected')] },
      { title: 'holds', file: 'b.spec.ts', tests: [test('firefox', 'unexpected')] },
    ];
    expect(failuresIn({ stats, suites: [{ specs }] })).toEqual(['firefox  b.spec.ts  « holds »']);
    expect(failuresIn(unit)).toEqual([]);
  });
});
