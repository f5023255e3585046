import { composedAncestors, openRoots } from '../page/open-roots';
import { betweenFields } from './between-fields';
import { areaOf, type Box, boxOf, boxOfWords, lineBoxesOf, shared } from './box';
import { fixedElements } from './fixed-elements';
import { focusedBoxes } from './focused';
import { type StuckHeader, stuckHeader } from './stuck-header';
import { onlyNames, wordsBeside } from './words-beside';

/** Elements whose words should stay readable. */
const WORDS =
  'h1, h2, h3, [role="heading"], p, li, dt, dd, td, label, legend, a, button, input, [role="alert"]';

/** Most elements measured: a page is not longer than that where the user looks. */
const MOST_WORDS = 120;

/** What a page is about. */
const MAIN = 'main, [role="main"]';

/** What its user may have to fill in, press or read next: marks of refusal are the portal's own, too. */
const CONTENT =
  'input:not([type="hidden"]), select, textarea, button, a[href], label, legend, [role="button"], [role="alert"], .fr-error-text, .fr-message--error';

/** Where the name of the site and the links about the account are. */
const HEADER = 'header, [role="banner"]';

/** What tells its user where they are, and what a form is for. */
const CONTEXT = `h1, h2, [role="heading"], p, li, dt, dd, td, :is(${HEADER}) :is(a, button, strong)`;

/** What says it in a few words, by its name or by its role. */
const TITLE = 'h1, h2, [role="heading"]:is([aria-level="1"], [aria-level="2"])';

/** One walk of the document finds all that, and what the page opened over itself. */
const SEEN = [CONTENT, CONTEXT, '[popover]'].join();

/**
 * A number or an address shown in part, which its user compares with their own: « 06 39 ** ** 34 » and
 * « m***@exemple.fr » on the portal's screens.
 */
const MASKED = /[*•●]{2}[*•●\s]*[\d@]/;

/** Not what the page is about, where it does not say what is. */
const AROUND = 'header, footer, nav, [role="banner"], [role="contentinfo"], [role="navigation"]';

/** What has a larger part of it under something cannot be seen, nor clicked in its middle. */
const HIDDEN = 0.5;

/** What is wider than this part of the view is a banner, and no column. */
const WHOLE = 0.9;

/** A box of fewer px² is for screen readers only. */
const SMALLEST = 4;

/**
 * What the page looks like where the guide is to be drawn. All of it is read before anything is
 * written, so that the browser lays the page out once.
 */
export interface Scene {
  /** The part of the page in sight. */
  readonly view: Box;
  boxOf(target: Element): Box;
  /** The page's words on either side of a target, in the same line perhaps: « +33 » before a number. */
  besideOf(target: Element): readonly Box[];
  /** From where down (px) an element is in sight: under the header, if one stays at the top. */
  sightFrom(target: Element): number;
  /** The focused control, and the buttons beside it. */
  readonly focused: readonly Box[];
  /** What stays where it is while the page scrolls. */
  readonly fixed: readonly Element[];
  readonly fixedBoxes: readonly Box[];
  /** What stays there and lies over most of an element; null where nothing does. */
  coverOf(target: Element): Box | null;
  /** The header that stays at the top; null without one. */
  readonly header: StuckHeader | null;
  /** How far (px) the page was scrolled: a header may stay from some point only. */
  readonly scrolled: number;
  /** Fields, buttons, labels and messages of the page's main part that are in the view. */
  readonly content: readonly Box[];
  /** The titles, the paragraphs, the lists, the name of the site and the links of its header that are in the view. */
  readonly context: readonly Box[];
  /** The titles among these. */
  readonly titles: readonly Box[];
  /** What is in the page's main part of the context: what a page says of its user is there. */
  readonly said: readonly Box[];
  /** What of it stands between the fields. */
  readonly between: readonly Box[];
  /** Where the column of the page's main part ends (px from the left): its lines may end before. */
  readonly edge: number;
  /** The page's own words, enough of them to see where it is empty. */
  words(): readonly Box[];
}

/** What is known beforehand of a scene to read. */
interface Expected {
  /** Whether the panel has no place yet, so will need the words. */
  readonly words?: boolean;
  /** What it was like just before, as long as its user is busy: the panel stays, and it takes long to read. */
  readonly before?: Pick<
    Scene,
    'fixed' | 'header' | 'scrolled' | 'content' | 'context' | 'titles' | 'said' | 'between' | 'edge'
  > | null;
}

/**
 * @param page the page's window
 * @param targets the elements to ring
 * @param own the guide's own host
 * @param expected what is known beforehand; by default nothing
 */
export function readScene(
  page: Window,
  targets: readonly Element[],
  own: Node | null,
  expected: Expected = {},
): Scene {
  const view = viewOf(page);
  const boxes = new Map(targets.map((target) => [target, placeOf(target)]));
  const beside = new Map(targets.map((target) => [target, wordsBeside(target)]));
  const focused = focusedBoxes(page);
  const fixed = expected.before?.fixed ?? fixedElements(page, view, own);
  const over = fixed.map((element) => ({ element, box: boxOf(element) }));
  const scrolled = page.scrollY;
  const header =
    expected.before?.scrolled === scrolled ? expected.before.header : stuckHeader(page, view, own);
  const { content, context, titles, said, between, edge } =
    expected.before ?? obstaclesOf(page, view, [own, ...targets]);
  let words = expected.words ? wordsOf(page) : null;
  const whereIs = (target: Element) => boxes.get(target) ?? placeOf(target);
  return {
    view,
    focused,
    fixed,
    fixedBoxes: over.map(({ box }) => box),
    header,
    scrolled,
    content,
    context,
    titles,
    said,
    between,
    edge,
    boxOf: whereIs,
    besideOf: (target) => beside.get(target) ?? [],
    coverOf(target) {
      if (over.length === 0) return null;
      const place = whereIs(target);
      const around = composedAncestors(target);
      const hides = ({ element, box }: (typeof over)[number]) =>
        !around.includes(element) &&
        shared(box, place) > HIDDEN * areaOf(place) &&
        !isOnTop(page, target, place);
      return over.find(hides)?.box ?? null;
    },
    sightFrom: (target) => (!header || header.holds(target) ? view.y : header.bottom),
    words() {
      words ??= wordsOf(page);
      return words;
    },
  };
}

/** Where to draw a ring: around the longest line of what wraps, not around what stands beside it. */
const placeOf = (target: Element): Box =>
  lineBoxesOf(target).reduce((one, other) => (areaOf(other) > areaOf(one) ? other : one));

/** Whether a click in the middle of an element meets it: a dialog may stand over a cookie banner. */
function isOnTop({ document }: Window, element: Element, { x, y, width, height }: Box): boolean {
  const hit = document.elementFromPoint(x + width / 2, y + height / 2);
  return hit !== null && composedAncestors(hit).includes(element);
}

/** The part of a page in sight. */
export function viewOf(page: Window): Box {
  const seen = page.visualViewport;
  return {
    x: seen?.offsetLeft ?? 0,
    y: seen?.offsetTop ?? 0,
    width: Math.min(
      seen?.width ?? page.innerWidth,
      page.document.documentElement.clientWidth || page.innerWidth,
    ),
    height: seen?.height ?? page.innerHeight,
  };
}

/** @param held what is no obstacle, nor what holds it */
function obstaclesOf(
  { document }: Window,
  view: Box,
  held: readonly (Node | null)[],
): Pick<Scene, 'content' | 'context' | 'titles' | 'said' | 'between' | 'edge'> {
  // A page that is down keeps its main part hidden, and speaks beside it.
  const main = [...document.querySelectorAll(MAIN)].find((one) => one.checkVisibility()) ?? null;
  const content: Box[] = [];
  const context: Box[] = [];
  const titles: Box[] = [];
  const said: Box[] = [];
  const between: Box[] = [];
  const isBetween = betweenFields(held);
  let edge = 0;
  for (const root of [document, ...openRoots(main ?? document)]) {
    for (const element of root.querySelectorAll(SEEN)) {
      const box = boxOf(element);
      if (box.width * box.height < SMALLEST || shared(box, view) === 0) continue;
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const isMain =
        root !== document || (main ? main.contains(element) : !element.closest(AROUND));
      if ((element as HTMLElement).popover) {
        if (!held.some((one) => element.contains(one))) content.push(box);
      } else if (isMain && element.matches(CONTENT))
        content.push(...(onlyNames(element) ? [boxOfWords(element)] : lineBoxesOf(element)));
      else if (isMain && MASKED.test(element.textContent)) content.push(boxOfWords(element));
      else if (isMain || element.closest(HEADER)) {
        const words = boxOfWords(element);
        context.push(words);
        if (element.matches(TITLE)) titles.push(words);
        if (!isMain) continue;
        said.push(words);
        if (isBetween(element)) between.push(words);
        if (box.width < WHOLE * view.width) edge = Math.max(edge, box.x + box.width);
      }
    }
  }
  return { content, context, titles, said, between, edge };
}

/** A line that ends early leaves the rest of its paragraph's width empty. */
const wordsOf = (page: Window): Box[] =>
  [...page.document.querySelectorAll(WORDS)]
    .slice(0, MOST_WORDS)
    .map((element) => (element.matches('button, input') ? boxOf(element) : boxOfWords(element)));
