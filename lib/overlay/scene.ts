import { openRoots } from '../page/open-roots';
import { type Box, boxOf, shared } from './box';
import { fixedBoxes } from './fixed-boxes';
import { stuckHeader } from './stuck-header';

/** Elements whose words should stay readable. */
const WORDS = 'h1, h2, h3, p, li, label, legend, a, button, input, [role="alert"]';

/** Most elements measured: a page is not longer than that where the user looks. */
const MOST_WORDS = 120;

/** What a page is about. */
const MAIN = 'main, [role="main"]';

/** What its user may have to fill in, press or read next: marks of refusal are the portal's own, too. */
const CONTENT =
  'input:not([type="hidden"]), select, textarea, button, a[href], label, legend, [role="button"], [role="alert"], .fr-error-text, .fr-message--error';

/** Not what the page is about, where it does not say what is. */
const AROUND = 'header, footer, nav, [role="banner"], [role="contentinfo"], [role="navigation"]';

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
  /** From where down (px) an element is in sight: under the header, if one stays at the top. */
  sightFrom(target: Element): number;
  /** The focused control, and the buttons beside it. */
  readonly focused: readonly Box[];
  /** What stays where it is while the page scrolls. */
  readonly fixed: readonly Box[];
  /** Fields, buttons, labels and messages of the page's main part that are in the view. */
  readonly content: readonly Box[];
  /** The page's own words, enough of them to see where it is empty. */
  words(): readonly Box[];
}

/** What is known beforehand of a scene to read. */
interface Expected {
  /** Whether the panel has no place yet, so will need the words. */
  readonly words?: boolean;
  /** What stays where it is, as long as its user is busy: to find it takes longest. */
  readonly fixed?: readonly Box[] | null;
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
  const boxes = new Map(targets.map((target) => [target, boxOf(target)]));
  const focused = focusedBoxes(page);
  const fixed = expected.fixed ?? fixedBoxes(page, view, own);
  const header = stuckHeader(page, view, own);
  let words = expected.words ? wordsOf(page) : null;
  return {
    view,
    focused,
    fixed,
    content: contentOf(page, view),
    boxOf: (target) => boxes.get(target) ?? boxOf(target),
    sightFrom: (target) => (!header || header.holds(target) ? view.y : header.bottom),
    words() {
      words ??= wordsOf(page);
      return words;
    },
  };
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

function contentOf({ document }: Window, view: Box): Box[] {
  const main = document.querySelector(MAIN);
  const shown = main ?? document;
  return [shown, ...openRoots(shown)]
    .flatMap((root) => [...root.querySelectorAll(CONTENT)])
    .filter((element) => main !== null || !element.closest(AROUND))
    .map((element) => ({ element, box: boxOf(element) }))
    .filter(({ box }) => box.width * box.height >= SMALLEST && shared(box, view) > 0)
    .filter(({ element }) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    )
    .map(({ box }) => box);
}

const wordsOf = (page: Window): Box[] =>
  [...page.document.querySelectorAll(WORDS)].slice(0, MOST_WORDS).map(boxOf);

/** The page's focused control; null while the focus is in the guide, or nowhere. */
export function focusedControl({ activeElement, body }: Document): Element | null {
  const isControl =
    activeElement &&
    activeElement !== body &&
    activeElement.matches('input, select, textarea, button, a, [tabindex]');
  return isControl ? activeElement : null;
}

/** The focused control, and the buttons beside it: the eye that shows a password. */
function focusedBoxes(page: Window): Box[] {
  const control = focusedControl(page.document);
  if (!control) return [];
  const beside = [...(control.parentElement?.children ?? [])];
  return [control, ...beside.filter((one) => one.matches('button'))].map(boxOf);
}
