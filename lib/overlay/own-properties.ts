/** Another one on each page. */
let mark: Uint32Array | undefined;

/**
 * Names the custom properties of the guide as no page can know them: a page may register a name, and then
 * says whether it is inherited, and what is drawn where it is not (CSS Properties and Values, 1).
 *
 * @param css a style sheet, or the name of one custom property with its two hyphens
 */
export function withOwnProperties(css: string): string {
  mark ??= crypto.getRandomValues(new Uint32Array(1));
  return css.replace(/\B--/g, `--${mark}`);
}
