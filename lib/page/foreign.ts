import { composedAncestors, parentOf } from './open-roots';

/** How an element relates to the page's own content. */
type Standing = 'own' | 'main' | 'form' | 'sheltered' | 'foreign';

/**
 * The portal's chat assistant by its own names (stylesheet of a public extension for the pages of
 * 2026), and any other by its role: a log of messages, a part labelled as an assistant.
 */
const ASSISTANT =
  '#chatmd, #chatmd-fab, #chatmd-anchor, [role="log"], :is(div, section, aside):is([aria-label*="assistant" i], [aria-label*="chat" i], [id*="chatbot" i], [class*="chatbot" i])';

/**
 * Everything inside belongs to the page: its header, whose menu is fixed over the page on phones,
 * and its own message that covers the rest until it is closed.
 */
const SHELTERS =
  'header, nav, [role="banner"], [role="navigation"], .fr-modal--opened, dialog[open].fr-modal';

/**
 * Laid over the page or beside its main part, and still its own: a bar with a button of one of its forms,
 * a message in a corner for a while.
 */
const OWN_PARTS =
  ':has(button[form]), :is([role="alert"], :has(> [role="alert"])):not(:has(input, button:nth-of-type(2)))';

/** The main part of the page. */
const MAIN = 'main, [role="main"]';

/**
 * The portal's forms, told by what they send, not by how they look (login pages v24.3 and v25.5).
 */
const OWN_FORM =
  '#theForm, #validerAuth, form[method="post" i]:has([name^="j_"], [name^="_eventId"], [name="csrf_token"])';

/** Controls to press or fill in. */
const WIDGETS = 'button, input, select, textarea, [role="button"]';

/** Boxes that declare themselves laid over the page. */
const OVERLAID = '[role="dialog"], [role="alertdialog"], [popover]';

/**
 * From this `z-index` on, a box lies over everything of the page's own: the portal's messages are
 * at 1750, extensions and chats at 9999 and more.
 */
const ABOVE_ALL = 9999;

/** A header is at least this wide and at most this high (fractions of the viewport). */
const BAR = { width: 0.9, height: 0.35 } as const;

/**
 * Tells what is on the page without being part of it: a chat assistant, a dialog without the page's
 * form, another extension's box. Structure and computed style decide: such things are taken out of
 * the flow (fixed, or above all), and contain neither the page's main part nor its form. Answers
 * are remembered: use it for one pass only.
 *
 * @param document the page's document
 * @returns whether an element is such a thing, or inside one
 */
export function createForeign(document: Document): (element: Element) => boolean {
  const known = new Map<Element, Standing>();
  let anchored: Anchored | undefined;

  const standingOf = (element: Element): Standing => {
    const before = known.get(element);
    if (before) return before;
    const around = parentOf(element);
    const outside = around ? standingOf(around) : 'own';
    const found = outside === 'foreign' ? outside : standingIn(element, outside);
    known.set(element, found);
    return found;
  };

  const standingIn = (element: Element, outside: Standing): Standing => {
    anchored ??= anchorsOf(document);
    if (anchored.content.has(element)) {
      if (element.matches(OWN_FORM)) return 'form';
      return element.matches(MAIN) ? 'main' : outside;
    }
    if (element.matches(ASSISTANT) || anchored.logs.has(element)) return 'foreign';
    if (outside === 'sheltered' || element.matches(SHELTERS) || isModal(element, outside))
      return 'sheltered';
    const isOver = isLaidOver(element, outside, anchored);
    if (isOver || (outside === 'own' && anchored.hasMain && isWidget(element))) {
      const isOwn = (!isOver && isBar(element)) || element.matches(OWN_PARTS);
      return isOwn ? 'sheltered' : 'foreign';
    }
    return element.matches('form') ? 'form' : outside;
  };

  return (element) => standingOf(element) === 'foreign';
}

/** Ancestors of the page's known content, and parents of message logs. */
interface Anchored {
  readonly content: ReadonlySet<Element>;
  readonly logs: ReadonlySet<Element>;
  readonly hasMain: boolean;
}

/** A page without a main part is known by its first heading. */
function anchorsOf(document: Document): Anchored {
  const mains = [...document.querySelectorAll(MAIN)];
  const forms = [...document.querySelectorAll(OWN_FORM)];
  const heading = mains.length === 0 ? document.querySelector('h1') : null;
  // A body that is fixed while a message is open is still the page.
  const content = [document.body, ...mains, ...forms, ...(heading ? [heading] : [])];
  const logs = [...document.querySelectorAll('[role="log"]')];
  return {
    content: new Set(content.flatMap(composedAncestors)),
    logs: new Set(logs.flatMap((log) => log.parentElement ?? [])),
    hasMain: mains.length > 0,
  };
}

/** Beside the page's main part, controls are not its own. */
const isWidget = (element: Element): boolean =>
  element.matches(WIDGETS) || element.querySelector(WIDGETS) !== null;

/** A form's own buttons may be fixed to the bottom of a phone's screen. */
function isLaidOver(element: Element, outside: Standing, { hasMain }: Anchored): boolean {
  if (element.matches(OVERLAID)) return true;
  if (isInjected(element, hasMain)) return true;
  const { position, zIndex } = getComputedStyle(element);
  if (position !== 'fixed' && position !== 'absolute') return false;
  if (Number(zIndex) >= ABOVE_ALL) return true;
  return position === 'fixed' && outside !== 'form' && !isBar(element);
}

/** A custom element beside the page's parts: extensions put theirs there. */
function isInjected({ localName, parentElement, ownerDocument }: Element, hasMain: boolean) {
  if (!localName.includes('-')) return false;
  const { body, documentElement } = ownerDocument;
  return parentElement === documentElement || (hasMain && parentElement === body);
}

/** A header by its place, if not by its tag. */
function isBar(element: Element): boolean {
  const { top, width, height } = element.getBoundingClientRect();
  const isWide = width >= BAR.width * window.innerWidth;
  return top <= 0 && isWide && height <= BAR.height * window.innerHeight;
}

/**
 * A modal dialog is what the user faces: the rest of the page is inert, or said to be. One that is only
 * said to be is the page's own where it stands in the page's main part.
 */
function isModal(element: Element, outside: Standing): boolean {
  if (element.localName === 'dialog' && element.matches(':modal')) return true;
  return outside === 'main' && element.matches('[aria-modal="true"]');
}
