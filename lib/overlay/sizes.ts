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
  /**
   * Measures a look if its size is from before the words changed; where it has another one now, all
   * looks are measured again when next asked for.
   *
   * @returns whether the size told of it is right
   */
  confirm(panel: HTMLElement, opened: boolean, look: Look): boolean;
  /** The size that was measured last in a look, whatever the panel holds since; null if none was. */
  latest(look: Look): Size | null;
}

/**
 * Sizes, remembered while the panel's content and its room stay the same; and where other words stand in
 * it, as long as it keeps its size in the look that it wears: to try another look has the browser style
 * and lay out the whole panel.
 */
export function createSizes(): Sizes {
  let content = '';
  const known = new Map<string, { readonly size: Size | null; readonly of: string }>();
  const latest = new Map<string, Size>();

  const take = (panel: HTMLElement, opened: boolean): void => {
    const now = contentOf(panel, opened);
    if (now === content) return;
    const worn = wornBy(panel);
    const isSame = wordless(now) === wordless(content);
    content = now;
    // A handle is as large whatever it stands for.
    if (isSame && worn && worn.shape !== 'handle') sizes.confirm(panel, opened, worn);
    else known.clear();
  };

  const sizes: Sizes = {
    of(panel, opened) {
      // Once for all its looks, as it takes long; and not at all where none is asked for.
      const taken = once(() => take(panel, opened));
      return (look) => {
        taken();
        const name = nameOf(look);
        const { size } = known.get(name) ?? { size: measure(panel, look, opened) };
        if (!known.has(name)) known.set(name, { size, of: content });
        if (size) latest.set(name, size);
        return size;
      };
    },
    confirm(panel, opened, look) {
      const name = nameOf(look);
      const before = known.get(name);
      if (before?.of === content) return true;
      const size = measure(panel, look, opened);
      const isRight = size?.width === before?.size?.width && size?.height === before?.size?.height;
      if (!isRight) known.clear();
      known.set(name, { size, of: content });
      return isRight;
    },
    latest: (look) => latest.get(nameOf(look)) ?? null,
  };
  return sizes;
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

/** The same without its texts. */
const wordless = (content: string): string => content.replace(/>[^<]+</g, '><');

/** The look that a panel has; null before its first. */
const wornBy = ({ dataset }: HTMLElement): Look | null =>
  dataset.shape ? { shape: dataset.shape as Look['shape'], lean: 'lean' in dataset } : null;

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
