/**
 * Least red (0 to 255), and least ratio to green and blue, of a text read as red: the portal’s
 * errors are.
 */
const STRONG = 120;
const TIMES = 1.8;

/**
 * Whether a text is red, the only mark of a refusal on some pages.
 *
 * @param element the element that holds the text
 */
export function isRed(element: Element): boolean {
  const [red = 0, green = 0, blue = 0] = (
    getComputedStyle(element).color.match(/[\d.]+/g) ?? []
  ).map(Number);
  return red >= STRONG && red > TIMES * green && red > TIMES * blue;
}
