import { hear } from '../page/hear';
import { topLayer } from './top-layer';

/** A page that removes the guide more often than this within `WINDOW` does not want it. */
const MOST_REMOVALS = 5;

/** A page that opens more above it within `WINDOW` fights it: no pointer runs along as many tooltips. */
const MOST_COVERS = 20;

/** Time (ms) over which they are counted. */
const WINDOW = 5000;

/** What the guide is drawn in: one element of the page, whose inside the page cannot reach. */
export interface Surface {
  /** Where the guide draws. */
  readonly root: ShadowRoot;
  /** Whether the guide is on the page now. */
  readonly mounted: boolean;
  /** How much the styles around it enlarge it (CSS `zoom`, a factor); 1 for not at all. */
  readonly zoom: number;
  /** Puts it in the top layer, or back there when the page has moved it. */
  mount(): void;
  /** Brings it above all that the page has opened. */
  raise(): void;
  /** When (ms of the page's clock) the page last opened something above it. */
  readonly coveredAt: number;
  /** What the page had in the top layer when the guide came up there; Chromium tells itself what covers it. */
  readonly below: readonly Element[];
  /** Removes it: the page is then exactly as it was. */
  unmount(): void;
}

/**
 * @param document the page's document
 * @param css the guide's style, out of reach of the page's styles and content security policy
 * @param withdraw called once when the page keeps removing or covering the guide, so does not want it
 * @param signal ends its watch over what opens above it
 */
export function createSurface(
  document: Document,
  css: string,
  withdraw: () => void,
  signal: AbortSignal,
): Surface {
  const host = document.createElement('div');
  // Before anybody watches it: who sees an attribute change looks at the page again.
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  let wanted = false;
  let below: readonly Element[] = [];
  let coveredAt = 0;

  const isLeftAlone = () => host.isConnected && !host.inert && isOpen(host);
  const isInPlace = () => isLeftAlone() && host.parentNode === home(document);

  const comeUp = () => {
    host.showPopover();
    if (!import.meta.env.FIREFOX) return;
    // What fills the screen may leave it and come back above, and nothing tells of it in time.
    below = topLayer(document).filter((element) => !element.matches(':fullscreen'));
    // That a popover in a shadow root closes and opens again is told there alone.
    for (const element of below) hear(element.getRootNode(), ['toggle'], makeWay, signal);
  };
  const giveUp = () => {
    surface.unmount();
    withdraw();
  };
  const isRemovedTooOften = countWithin(MOST_REMOVALS);
  const isCoveredTooOften = countWithin(MOST_COVERS);

  // What opens later stands above, though clicks may fall through it: it would choose for the user which
  // button of the guide they press.
  const makeWay = (event: Event) => {
    const { target, newState } = event as ToggleEvent;
    if (!surface.mounted || target === host || newState !== 'open') return;
    if (!(target as HTMLElement).popover) return;
    if (isCoveredTooOften()) return giveUp();
    coveredAt = performance.now();
    surface.raise();
  };
  hear(document, ['toggle'], makeWay, signal);

  const surface: Surface = {
    root,
    get coveredAt() {
      return coveredAt;
    },
    get below() {
      return below;
    },
    get mounted() {
      return wanted && host.isConnected;
    },
    get zoom() {
      // Chromium before 128 lacks this property, and measures everything in zoomed px instead.
      return host.currentCSSZoom || 1;
    },
    mount() {
      // The root loses its sheet when a page takes its element through another document.
      if (root.adoptedStyleSheets.length === 0) addStyle(root, css);
      if (wanted && !isLeftAlone() && isRemovedTooOften()) return giveUp();
      reset(host);
      if (isInPlace()) return;
      wanted = true;
      home(document).append(host);
      if (!isOpen(host)) comeUp();
    },
    raise() {
      host.hidePopover();
      comeUp();
    },
    unmount() {
      wanted = false;
      host.remove();
    },
  };
  return surface;
}

/** Counts its calls within `WINDOW`; tells whether they are more than `most`. */
function countWithin(most: number): () => boolean {
  let times: number[] = [];
  return () => {
    const now = performance.now();
    times = [...times.filter((time) => now - time < WINDOW), now];
    return times.length > most;
  };
}

/** A modal dialog makes the rest of the page inert: the guide then goes inside it. */
function home(document: Document): Element {
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;
}

const isOpen = (host: HTMLElement): boolean =>
  host.popover === 'manual' && host.matches(':popover-open') && !host.hidden;

/** Others would hide the guide from a screen reader or a keyboard, or say the page's words over it. */
function reset(host: HTMLElement): void {
  for (const name of host.getAttributeNames()) if (name !== 'popover') host.removeAttribute(name);
  // Writing it again would tell those who watch, the guide's own watch among them.
  if (host.popover !== 'manual') host.popover = 'manual';
}

/** The page's content security policy does not block a constructed sheet. */
function addStyle(root: ShadowRoot, css: string): void {
  const view = root.ownerDocument.defaultView as Window & typeof globalThis;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
}
