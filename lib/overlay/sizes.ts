import { once } from '../once';
import type { Size } from './box';
import type { Look } from './look';
import { withOwnProperties } from './own-properties';

/** Sizes of a panel in the looks that it can take. */
export interface Sizes {
  /**
   * The sizes of a panel as it is now.
   *
   * @param panel the panel, with its room set
   * @param opened whether the user asked for more than the handle
   * @returns its size in a look, measured only if not known yet; null where that look does not say what
   *   matters now
   */
  of(panel: HTMLElement, opened: boolean): (look: Look) => Size | null;
  /** The size that was measured last in a look, whatever the panel holds since; null if none was. */
  latest(look: Look): Size | null;
}

/** Sizes, remembered while the panel's content and its room stay the same. */
export function createSizes(): Sizes {
  let measured = '';
  let known = new Map<string, Size | null>();
  const latest = new Map<string, Size>();
  return {
    of(panel, opened) {
      // Once for all its looks, as it takes long; and not at all where none is asked for.
      const sizesNow = once(() => {
        const now = contentOf(panel, opened);
        if (now !== measured) known = new Map();
        measured = now;
        return known;
      });
      return (look) => {
        const now = sizesNow();
        const name = nameOf(look);
        if (!now.has(name)) now.set(name, measure(panel, look, opened));
        const size = now.get(name) ?? null;
        if (size) latest.set(name, size);
        return size;
      };
    },
    latest: (look) => latest.get(nameOf(look)) ?? null,
  };
}

const nameOf = ({ shape, lean }: Look): string => `${shape} ${lean}`;

/**
 * What the size of a panel depends on: its content, its room, and the reading settings around it.
 */
function contentOf(panel: HTMLElement, opened: boolean): string {
  const around = [...(panel.parentElement?.attributes ?? [])].map(({ value }) => value);
  const room = ['--view-width', '--view-height'].map((name) =>
    panel.style.getPropertyValue(withOwnProperties(name)),
  );
  // Its own attributes, which hold its place and shape, do not change its size in a given shape.
  const serializer = new XMLSerializer();
  const inside = [...panel.childNodes].map((node) => serializer.serializeToString(node));
  const isLess = ['data-tight', 'data-alone'].map((one) => panel.hasAttribute(one));
  return [opened, panel.dataset.away, ...isLess, ...around, ...room, ...inside].join();
}

function measure(panel: HTMLElement, look: Look, opened: boolean): Size | null {
  // Who asks for more gets all of it.
  if (opened && look.lean) return null;
  wear(panel, look);
  if (look.shape !== 'handle' && !opened && !saysWhatMatters(panel, look)) return null;
  return { width: panel.offsetWidth, height: panel.offsetHeight };
}

/** Gives a panel a look: the style sheet does the rest. */
export function wear(panel: HTMLElement, { shape, lean }: Look): void {
  if (panel.dataset.shape !== shape) panel.dataset.shape = shape;
  panel.toggleAttribute('data-lean', lean);
}

/**
 * Whether a look shows all that it has, without scrolling. A lean one may scroll where its user asked for
 * what it holds, and where no other look would say more.
 */
function saysWhatMatters(panel: HTMLElement, { shape, lean }: Look): boolean {
  const brief = panel.querySelector('[data-brief]');
  if (shape === 'brief' && !brief) return false;
  const body = panel.querySelector('[data-scrolls]');
  if (!body || body.scrollHeight <= body.clientHeight + ROUNDING) return true;
  return lean && (shape === 'brief' || !brief || panel.matches(SCROLLS));
}

/** Heights are rounded (px). */
const ROUNDING = 1;

/** A panel with what its user asked it for, or came for; what to check one by one, too. */
const SCROLLS =
  ':has([aria-expanded="true"], [data-some], .found__ent), [data-arrived], [data-shape="full"]:has(.checks)';
