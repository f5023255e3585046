import { educonnect } from '../../screens/hosts';
import type { Likeness } from '../likeness';
import { createApart } from './beside-form';
import { LONGEST_WORDS, MOST_WORDS } from './bounds';
import { elementsOf, withClosedRoots } from './elements';
import { askedIn, passwordLabels } from './fields';
import { picturesIn } from './pictures';
import { createSeen } from './seen';
import { titlesIn } from './titles';

/** A smaller frame of the portal (px, each way) shows nothing to a user. */
const SMALLEST_FRAME = 100;

/** A lower or narrower frame (px) has no line of words in it. */
const SMALLEST_LINE = 12;

/** A longer title (UTF-16 units) says what a page is about, and not what it is. */
const LONGEST_TITLE = 40;

/** A frame that takes this share of the window, each way, is all that there is to see. */
const NEARLY_ALL = 0.9;

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
  const isSeen = createSeen();
  const apart = createApart(elements, isSeen);
  const { names, brands, mentions } = titlesIn(elements, isSeen, apart);
  const { logos, links } = picturesIn(elements, isSeen, apart);
  const asked = askedIn(elements, isSeen);
  const title = isFrame ? [] : [document.title];
  const isLong = document.title.trim().length > LONGEST_TITLE;
  return {
    names: bounded([...(isLong ? [] : title), ...names]),
    brands: bounded([...passwordLabels(elements), ...brands, ...logos]),
    mentions: bounded([...mentions, ...links, ...(isLong ? title : [])]),
    ...asked,
    // What another site shows in the whole page cannot be read, and may ask for anything.
    asksSignIn: asked.asksSignIn || elements.some(fillsPage),
    framesPortal: elements.some(isPortalFrame),
  };
}

function fillsPage(element: Element): boolean {
  if (!element.matches('iframe, frame') || isPortalFrame(element)) return false;
  if ((element as HTMLIFrameElement).contentDocument) return false;
  const { width, height } = element.getBoundingClientRect();
  return width >= NEARLY_ALL * innerWidth && height >= NEARLY_ALL * innerHeight;
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
