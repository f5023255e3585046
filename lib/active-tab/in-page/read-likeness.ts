import { educonnect } from '../../screens/hosts';
import type { Likeness } from '../likeness';
import { LONGEST_WORDS, MOST_WORDS } from './bounds';
import { elementsOf, withClosedRoots } from './elements';
import { askedIn, passwordLabels } from './fields';
import { picturesIn } from './pictures';
import { titlesIn } from './titles';

/** A smaller frame of the portal (px, each way) shows nothing to a user. */
const SMALLEST_FRAME = 100;

/** A lower or narrower frame (px) has no line of words in it. */
const SMALLEST_LINE = 12;

/** What is taken of a page that cannot be read: an honest one can be. It makes the page doubtful. */
const UNREADABLE: Likeness = {
  names: [],
  brands: [],
  mentions: [],
  asksPassword: true,
  asksSignIn: true,
  hasPortalForm: true,
  framesPortal: false,
};

/**
 * Reads what could make the page it runs in pass for ÉduConnect. Never throws.
 *
 * @param page window of a page, or of a frame of it
 * @returns null in a frame too small to be seen
 */
export function readLikeness(page: Window & typeof globalThis): Likeness | null {
  try {
    return read(page);
  } catch {
    return UNREADABLE;
  }
}

function read(page: Window & typeof globalThis): Likeness | null {
  const { document } = page;
  const isFrame = page.top !== page;
  const isSmall = Math.min(page.innerWidth, page.innerHeight) < SMALLEST_LINE;
  if (isFrame && isSmall) return null;
  const elements = withClosedRoots(elementsOf(document));
  const { names, brands, mentions } = titlesIn(elements);
  const { logos, links } = picturesIn(elements);
  return {
    names: bounded(isFrame ? names : [document.title, ...names]),
    brands: bounded([...passwordLabels(elements), ...brands, ...logos]),
    mentions: bounded([...mentions, ...links]),
    ...askedIn(elements),
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
