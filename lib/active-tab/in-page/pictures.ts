import { isVisible } from '../../page/visible';
import { isToClick } from './clickable';

/** Elements that are or hold a picture, besides those with a background. */
const PICTURES = 'img, svg, input[type="image"], object, embed, video, canvas, [role="img"]';

/** Longest address read (UTF-16 units): a picture may be all in its own. */
const LONGEST_ADDRESS = 4000;

/** What the pictures of a page are called. */
interface Pictures {
  /** Of those that lead nowhere: logos. */
  readonly logos: readonly string[];
  /** Of those to click. */
  readonly links: readonly string[];
}

/**
 * Reads what pictures are called: what is said of them, and the names of their files, which a copy
 * seldom changes.
 *
 * @param elements the elements of a page
 */
export function picturesIn(elements: readonly Element[]): Pictures {
  const named = elements
    .map((element) => ({ element, name: nameOf(element) }))
    .filter(({ element, name }) => name !== '' && isVisible(element));
  const toClick = new Set(named.map(({ element }) => element).filter(isToClick));
  return {
    logos: named.filter(({ element }) => !toClick.has(element)).map(({ name }) => name),
    links: named.filter(({ element }) => toClick.has(element)).map(({ name }) => name),
  };
}

function nameOf(element: Element): string {
  const background = fileIn(getComputedStyle(element).backgroundImage);
  if (!element.matches(PICTURES)) return background;
  const said = ['alt', 'aria-label', 'title'].map((name) => element.getAttribute(name) ?? '');
  const drawn = element.matches('svg') ? (element.textContent ?? '') : '';
  const files = [element, ...element.querySelectorAll('use, image')].flatMap((one) =>
    ['src', 'data', 'poster', 'href', 'xlink:href'].map((name) =>
      fileOf(one.getAttribute(name) ?? ''),
    ),
  );
  return [...said, drawn, ...files, background].filter(Boolean).join(' ').trim();
}

/** The file that a computed background names. */
const fileIn = (background: string): string =>
  fileOf(/url\("?([^")]*)/.exec(background)?.[1] ?? '');

/** The last part of an address without its ending, or the drawing that a `data:` address is. */
function fileOf(address: string): string {
  const short = address.slice(0, LONGEST_ADDRESS);
  if (/^data:image\/svg/i.test(short)) return written(short).replace(/<[^>]*>/g, ' ');
  if (/^(?:data|blob):/i.test(short)) return '';
  return written(/([^/?#]*?)(?:\.\w+)?(?:[?#].*)?$/.exec(short)?.[1] ?? '');
}

function written(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}
