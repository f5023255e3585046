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
  const logos = named.filter(({ element }) => !toClick.has(element)).map(({ name }) => name);
  return {
    // Joined too: one logo may be cut into several.
    logos: logos.length > 1 ? [logos.join(' '), ...logos] : logos,
    links: named.filter(({ element }) => toClick.has(element)).map(({ name }) => name),
  };
}

function nameOf(element: Element): string {
  const background = drawnFiles(element);
  if (!element.matches(PICTURES)) return background;
  const said = ['alt', 'aria-label', 'title'].map((name) => element.getAttribute(name) ?? '');
  const inside = [...element.querySelectorAll('use, image')];
  const drawn = element.matches('svg')
    ? [element, ...inside.map(drawingOf)].map((one) => one?.textContent ?? '')
    : [];
  const files = [element, ...inside].flatMap((one) =>
    ['src', 'data', 'poster', 'href', 'xlink:href'].map((name) =>
      fileOf(one.getAttribute(name) ?? ''),
    ),
  );
  return [...said, ...drawn, ...files, background].filter(Boolean).join(' ').trim();
}

/** What a drawing of the same page that is used here draws. */
function drawingOf(use: Element): Element | null {
  const address = use.getAttribute('href') ?? use.getAttribute('xlink:href') ?? '';
  return address.startsWith('#') ? use.ownerDocument.getElementById(address.slice(1)) : null;
}

/** The files that style sheets draw in, before and after an element. */
function drawnFiles(element: Element): string {
  const styles = [null, '::before', '::after'].map((part) => getComputedStyle(element, part));
  const drawn = styles.flatMap((style) => [
    style.backgroundImage,
    style.maskImage,
    style.content,
    style.listStyleImage,
  ]);
  const files = drawn.flatMap((value) => [...(value ?? '').matchAll(/url\("?([^")]*)/g)]);
  return files.map(([, address]) => fileOf(address ?? '')).join(' ');
}

/** The last part of an address without its ending, or the drawing that a `data:` address is. */
function fileOf(address: string): string {
  const short = address.slice(0, LONGEST_ADDRESS);
  const [, kind = '', drawing = ''] = /^data:image\/svg([^,]*),(.*)$/is.exec(short) ?? [];
  if (drawing) return unwritten(kind, drawing).replace(/<[^>]*>/g, ' ');
  if (/^(?:data|blob):/i.test(short)) return '';
  return written(/([^/?#]*?)(?:\.\w+)?(?:[?#].*)?$/.exec(short)?.[1] ?? '');
}

/** What a drawing in its own address is, whether or not it is written in figures. */
function unwritten(kind: string, drawing: string): string {
  if (!/;base64$/i.test(kind)) return written(drawing);
  try {
    const bytes = atob(drawing.slice(0, drawing.length - (drawing.length % 4)));
    return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  } catch {
    return '';
  }
}

function written(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}
