/** A page that removes the guide more often than this within `WINDOW` does not want it. */
const MOST_REMOVALS = 5;

/** Time (ms) over which the removals are counted. */
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
  /** Removes it: the page is then exactly as it was. */
  unmount(): void;
}

/**
 * @param document the page's document
 * @param css the guide's style, out of reach of the page's styles and content security policy
 * @param withdraw called once when the page keeps removing the guide, so does not want it
 */
export function createSurface(document: Document, css: string, withdraw: () => void): Surface {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  let wanted = false;
  let removals: number[] = [];

  const isLeftAlone = () => host.isConnected && !host.inert && isOpen(host);
  const isInPlace = () => isLeftAlone() && host.parentNode === home(document);

  return {
    root,
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
      if (isInPlace()) return;
      if (wanted && !isLeftAlone()) {
        const now = performance.now();
        removals = [...removals.filter((time) => now - time < WINDOW), now];
        if (removals.length > MOST_REMOVALS) {
          this.unmount();
          withdraw();
          return;
        }
      }
      wanted = true;
      reset(host);
      home(document).append(host);
      if (!isOpen(host)) host.showPopover();
    },
    unmount() {
      wanted = false;
      host.remove();
    },
  };
}

/** A modal dialog makes the rest of the page inert: the guide then goes inside it. */
function home(document: Document): Element {
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;
}

const isOpen = (host: HTMLElement): boolean =>
  host.popover === 'manual' && host.matches(':popover-open') && !host.hidden;

function reset(host: HTMLElement): void {
  for (const name of host.getAttributeNames()) host.removeAttribute(name);
  host.popover = 'manual';
}

/** The page's content security policy does not block a constructed sheet. */
function addStyle(root: ShadowRoot, css: string): void {
  const view = root.ownerDocument.defaultView as Window & typeof globalThis;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
}
