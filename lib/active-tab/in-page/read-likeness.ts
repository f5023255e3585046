import { educonnect } from '../../screens/hosts';
import type { Likeness } from '../likeness';
import { LONGEST_WORDS, MOST_WORDS } from './bounds';
import { elementsOf, withClosedRoots } from './elements';
import { askedIn } from './fields';
import { picturesIn } from './pictures';
import { titlesIn } from './titles';

/** A smaller frame (px, each way) shows nothing to a user. */
const SMALLEST_FRAME = 100;

/**
 * Reads what could make the page it runs in pass for ÉduConnect.
 *
 * @param page window of a page, or of a frame of it
 * @returns null in a frame too small to be seen
 */
export function readLikeness(page: Window & typeof globalThis): Likeness | null {
  const { document } = page;
  const isFrame = page.top !== page;
  const isSmall = page.innerWidth < SMALLEST_FRAME || page.innerHeight < SMALLEST_FRAME;
  if (isFrame && isSmall) return null;
  const elements = elementsOf(document);
  const { names, brands, mentions } = titlesIn(elements);
  const { logos, links } = picturesIn(elements);
  return {
    names: bounded(isFrame ? names : [document.title, ...names]),
    brands: bounded([...brands, ...logos]),
    mentions: bounded([...mentions, ...links]),
    ...askedIn(withClosedRoots(elements)),
    framesPortal: elements.some(isPortalFrame),
  };
}

function isPortalFrame(element: Element): boolean {
  if (!element.matches('iframe') || !URL.canParse((element as HTMLIFrameElement).src)) return false;
  const { hostname } = new URL((element as HTMLIFrameElement).src);
  const { width, height } = element.getBoundingClientRect();
  const isSeen = width > SMALLEST_FRAME && height > SMALLEST_FRAME;
  return isSeen && (educonnect as readonly string[]).includes(hostname);
}

const bounded = (words: readonly string[]): string[] =>
  [...new Set(words.map((text) => text.replace(/\s+/g, ' ').slice(0, LONGEST_WORDS)))]
    .filter((text) => text.trim() !== '')
    .slice(0, MOST_WORDS);
