/** A page that takes the guide away more often than this within `WINDOW` does not want it. */
const MOST_REMOVALS = 5;

/** Time (ms) over which the removals are counted. */
const WINDOW = 5000;

/** What the hints stand on: one element of the page, whose inside the page cannot reach. */
export interface Surface {
  /** Where the guide draws. */
  readonly root: ShadowRoot;
  /** Whether the page may see the guide now. */
  readonly mounted: boolean;
  /** How much the style of what it stands in enlarges it (CSS `zoom`, factor); 1 for not at all. */
  readonly zoom: number;
  /** Puts it in front of the page, or back there when the page has moved it. */
  mount(): void;
  /** Takes it away: the page is then exactly as it was. */
  unmount(): void;
}

/**
 * @param document the page's document
 * @param css style of what is drawn; the page's own style and its content policy do not reach it
 * @param withdraw called once when the page keeps removing the guide: it is not wanted here
 */
export function createSurface(document: Document, css: string, withdraw: () => void): Surface {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  let wanted = false;
  let removals: number[] = [];
  let styled = false;

  const isLeftAlone = () => host.isConnected && isOpen(host);
  const stands = () => isLeftAlone() && host.parentNode === home(document);

  return {
    root,
    get mounted() {
      return wanted && host.isConnected;
    },
    get zoom() {
      // Chromium before 128 has no such property, and measures everything in the zoomed px instead.
      return host.currentCSSZoom || 1;
    },
    mount() {
      if (!styled) {
        dress(root, css);
        styled = true;
      }
      if (stands()) return;
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

/** A modal dialog makes the rest of the page inert: the guide then stands inside it. */
function home(document: Document): Element {
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;
}

const isOpen = (host: HTMLElement): boolean =>
  host.popover === 'manual' && host.matches(':popover-open') && !host.hidden;

function reset(host: HTMLElement): void {
  for (const name of host.getAttributeNames()) host.removeAttribute(name);
  host.popover = 'manual';
}

/** A constructed sheet is out of reach of the page's content policy. */
function dress(root: ShadowRoot, css: string): void {
  const view = root.ownerDocument.defaultView as Window & typeof globalThis;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
}
