/** Time for a test of thousands of cases on a machine that is busy with other tests, ms. */
export const SLOW = 60_000;
