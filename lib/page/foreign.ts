import { composedAncestors, parentOf } from './open-roots';

/** How an element stands to the page's own content. */
type Standing = 'own' | 'main' | 'form' | 'sheltered' | 'foreign';

/**
 * The portal's chat assistant by its own names (stylesheet of a public extension for the pages of
 * 2026), and what is one by its role: a log of messages, a part called an assistant.
 */
const ASSISTANT =
  '#chatmd, #chatmd-fab, #chatmd-anchor, [role="log"], :is(div, section, aside):is([aria-label*="assistant" i], [aria-label*="chat" i], [id*="chatbot" i], [class*="chatbot" i])';

/**
 * Whatever stands inside is the page's: its header, whose menu is fixed over the page on phones, and
 * a message of its own that covers the rest until it is closed.
 */
const SHELTERS =
  'header, nav, [role="banner"], [role="navigation"], .fr-modal--opened, dialog[open].fr-modal';

/** What the page is about. */
const MAIN = 'main, [role="main"]';

/** Forms of the portal, by what they send and not how they look (login pages v24.3 and v25.5). */
const OWN_FORM =
  '#theForm, #validerAuth, form[method="post" i]:has([name^="j_"], [name^="_eventId"], [name="csrf_token"])';

/** What is pressed or filled in. */
const WIDGETS = 'button, input, select, textarea, [role="button"]';

/** Boxes laid over the page by what they say of themselves. */
const OVERLAID = '[role="dialog"], [role="alertdialog"], [popover]';

/**
 * From here on (`z-index`) a box is laid over whatever the page has: the portal's own messages stand
 * at 1750, extensions and chats at 9999 and more.
 */
const ABOVE_ALL = 9999;

/** A header is as wide as the view, and no higher than this part of it. */
const BAR = { width: 0.9, height: 0.35 } as const;

/**
 * Tells what stands on the page without being part of it: a chat assistant, a dialog without the
 * page's form, another extension's box. Structure and computed style decide: such things are taken
 * out of the flow (fixed, or above all), and hold neither the page's main part nor its form. Ask it
 * for one pass only: what it has seen is remembered.
 *
 * @param document the page's document
 * @returns whether an element stands in such a thing
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
    if (outside === 'sheltered' || element.matches(SHELTERS) || isModal(element))
      return 'sheltered';
    if (isLaidOver(element, outside, anchored)) return 'foreign';
    if (outside === 'own' && anchored.hasMain && isWidget(element)) {
      return isBar(element) ? 'sheltered' : 'foreign';
    }
    return element.matches('form') ? 'form' : outside;
  };

  return (element) => standingOf(element) === 'foreign';
}

/** Elements around what tells the page's content, and right around logs of messages. */
interface Anchored {
  readonly content: ReadonlySet<Element>;
  readonly logs: ReadonlySet<Element>;
  readonly hasMain: boolean;
}

/** A page without a main part is told by its first heading. */
function anchorsOf(document: Document): Anchored {
  const mains = [...document.querySelectorAll(MAIN)];
  const forms = [...document.querySelectorAll(OWN_FORM)];
  const heading = mains.length === 0 ? document.querySelector('h1') : null;
  // A page that is fixed as a whole, while a message is open, is still the page.
  const content = [document.body, ...mains, ...forms, ...(heading ? [heading] : [])];
  const logs = [...document.querySelectorAll('[role="log"]')];
  return {
    content: new Set(content.flatMap(composedAncestors)),
    logs: new Set(logs.flatMap((log) => log.parentElement ?? [])),
    hasMain: mains.length > 0,
  };
}

/** Beside the page's main part, what is pressed or filled in is none of its own. */
const isWidget = (element: Element): boolean =>
  element.matches(WIDGETS) || element.querySelector(WIDGETS) !== null;

/** A form's own buttons may be fixed to the foot of a phone's view. */
function isLaidOver(element: Element, outside: Standing, { hasMain }: Anchored): boolean {
  if (element.matches(OVERLAID)) return true;
  if (isStranger(element, hasMain)) return true;
  const { position, zIndex } = getComputedStyle(element);
  if (position !== 'fixed' && position !== 'absolute') return false;
  if (Number(zIndex) >= ABOVE_ALL) return true;
  return position === 'fixed' && outside !== 'form' && !isBar(element);
}

/** An element of a name of its own beside the page's parts: extensions put theirs there. */
function isStranger({ localName, parentElement, ownerDocument }: Element, hasMain: boolean) {
  if (!localName.includes('-')) return false;
  const { body, documentElement } = ownerDocument;
  return parentElement === documentElement || (hasMain && parentElement === body);
}

/** A header by its place, where it is none by its name. */
function isBar(element: Element): boolean {
  const { top, width, height } = element.getBoundingClientRect();
  const isWide = width >= BAR.width * window.innerWidth;
  return top <= 0 && isWide && height <= BAR.height * window.innerHeight;
}

/** A page that is told of nothing but its modal message is what the user faces. */
function isModal(element: Element): boolean {
  return element.localName === 'dialog' && element.matches(':modal');
}
