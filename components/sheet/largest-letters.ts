/** Steps between the sizes tried, in points: less cannot be seen. */
const STEP = 0.25;

/**
 * Finds the largest letters with which something fits: names, addresses and languages are as long as
 * they are, and the page is one.
 *
 * @param sizes the largest and the smallest letters, in points
 * @param fits whether it fits with letters of a size; what fits in a size fits in every smaller one
 * @returns the size in points; the smallest where nothing fits
 */
export function largestLetters(
  sizes: { readonly largest: number; readonly smallest: number },
  fits: (size: number) => boolean,
): number {
  let low = 0;
  let high = Math.floor((sizes.largest - sizes.smallest) / STEP);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(sizes.smallest + middle * STEP)) low = middle;
    else high = middle - 1;
  }
  return sizes.smallest + low * STEP;
}
