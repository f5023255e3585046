import type { Apart } from './beside-form';
import { isToClick } from './clickable';
import { drawnFiles, fileOf } from './picture-files';
import type { Sight } from './seen';

/** Elements that are or hold a picture, besides those with a background. */
const PICTURES = 'img, svg, input[type="image"], object, embed, video, canvas, [role="img"]';

/** Drawings that others are cut to, or painted with. */
const CUT_OUTS = 'clipPath, mask, pattern';

/** Most parts, and most files of one, that are read of a picture. */
const MOST_PARTS = 20;

/** What the pictures of a page are called. */
interface Pictures {
  /** Of those that lead nowhere: logos. */
  readonly logos: readonly string[];
  /** Of those to click, and others that are no logo of its form. */
  readonly links: readonly string[];
}

/**
 * Reads what pictures are called: what is said of them, and the names of their files, which a copy
 * seldom changes.
 *
 * @param elements the elements of a page
 * @param isSeen tells which may be seen
 * @param apart tells what has nothing to do with its form
 */
export function picturesIn(elements: readonly Element[], isSeen: Sight, apart: Apart): Pictures {
  const named = elements
    .map((element) => ({ element, name: nameOf(element) }))
    .filter(({ element, name }) => name !== '' && isSeen(element));
  const isNoLogo = (element: Element) => isToClick(element) || apart.isNoLogo(element);
  const mentioned = new Set(named.map(({ element }) => element).filter(isNoLogo));
  const logos = [
    ...named.filter(({ element }) => !mentioned.has(element)).map(({ name }) => name),
    // What something else is cut to, or painted with, has no place of its own.
    ...elements.filter((one) => one.matches(CUT_OUTS)).map(({ textContent }) => textContent),
  ].filter(Boolean);
  return {
    // Joined too: one logo may be cut into several.
    logos: logos.length > 1 ? [logos.join(' '), ...logos] : logos,
    links: named.filter(({ element }) => mentioned.has(element)).map(({ name }) => name),
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
  const sources = element.closest('picture')?.querySelectorAll('source') ?? [];
  const files = [element, ...inside, ...sources].slice(0, MOST_PARTS).flatMap(addressesOf);
  const names = [...said, ...drawn, ...files.map(fileOf), background].map((name) => name.trim());
  return [...new Set(names)].filter(Boolean).join(' ');
}

/** The files that a picture, or a part of one, may be made of. */
function addressesOf(element: Element): string[] {
  const own = ['src', 'data', 'poster', 'href', 'xlink:href'].map((name) =>
    element.getAttribute(name),
  );
  const several = element.getAttribute('srcset')?.split(/\s*,\s+|\s+/) ?? [];
  return [...own, ...several.slice(0, MOST_PARTS)].flatMap((address) => address || []);
}

/** What a drawing of the same page that is used here draws. */
function drawingOf(use: Element): Element | null {
  const address = use.getAttribute('href') ?? use.getAttribute('xlink:href') ?? '';
  return address.startsWith('#') ? use.ownerDocument.getElementById(address.slice(1)) : null;
}
