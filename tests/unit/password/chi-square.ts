/** Pearson's statistic of counts that should be equal. */
export function chiSquare(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

/**
 * A bound that fair draws exceed about once in ten million runs: six standard deviations above the
 * mean of the statistic, and more for few choices, where it is lopsided.
 *
 * @param choices how many choices there are
 */
export function generous(choices: number): number {
  const freedom = choices - 1;
  return freedom + 6 * Math.sqrt(2 * freedom) + 12;
}
