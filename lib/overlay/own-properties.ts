import { once } from '../once';

/** Another one on each page. */
const mark = once(() => `x${crypto.getRandomValues(new Uint32Array(1))[0]}-`);

/**
 * Names a custom property of the guide as no page can know it: a page may register a name, and then says
 * whether it is inherited, and what is drawn where it is not (CSS Properties and Values, `registerProperty`).
 *
 * @param name as it stands in the style sheets, with its two hyphens
 */
export const ownProperty = (name: string): string => `--${mark()}${name.slice(2)}`;

/**
 * @param css a style sheet
 * @returns the same under such names
 */
export const withOwnProperties = (css: string): string =>
  css.replace(/(?<![\w-])--(?=\w)/g, `--${mark()}`);
