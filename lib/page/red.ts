/** How much red must stand out: from here it is read as red, the portal’s own errors included. */
const STRONG = 120;
const TIMES = 1.8;

/**
 * Whether a text is written in red, the colour by which pages without any other mark refuse.
 *
 * @param element what bears the text
 */
export function isRed(element: Element): boolean {
  const [red = 0, green = 0, blue = 0] = (
    getComputedStyle(element).color.match(/[\d.]+/g) ?? []
  ).map(Number);
  return red >= STRONG && red > TIMES * green && red > TIMES * blue;
}
