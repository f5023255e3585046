/// <reference lib="dom" />

/** How the guide stands on a page, as its user meets it. */
export interface Sight {
  /** Words of the guide that are in sight without scrolling it. */
  readonly words: number;
  /** What the panel lies over of the page's main part: controls, labels, messages, badges of rings. */
  readonly covered: readonly string[];
  /** Whether the place of the step to do is out of sight, and no way to it is offered. */
  readonly lost: boolean;
}

/** Where the panel stands, and in which shape. */
export interface Stand {
  readonly x: number;
  readonly y: number;
  readonly shape: string;
}

// Each function is sent to the page as text, so it holds everything it uses.

/** Looks at the guide once it has stood still for some frames; null where there is none. */
export async function lookAtGuide(): Promise<Sight | null> {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const find = (): { root: ShadowRoot; panel: HTMLElement } | null => {
    const hosts = [...document.querySelectorAll<HTMLElement>('div[popover=manual]')];
    for (const host of hosts) {
      const root = chrome.dom.openOrClosedShadowRoot(host);
      const panel = root?.querySelector<HTMLElement>('[data-screen]');
      if (root && panel) return { root, panel };
    }
    return null;
  };
  const still = 24;
  const lost = 240;
  let before = '';
  for (let frames = 0, same = 0; frames < lost && same < still; frames++) {
    const box = find()?.panel.getBoundingClientRect();
    const now = box ? JSON.stringify(box) : '';
    same = now !== '' && now === before ? same + 1 : 0;
    before = now;
    await frame();
  }
  const found = find();
  if (!found) return null;
  const { root, panel } = found;
  const over = (one: DOMRect, other: DOMRect) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
  const view = new DOMRect(0, 0, innerWidth, innerHeight);
  const place = panel.getBoundingClientRect();

  const scrolls = panel.querySelector('[data-scrolls]')?.getBoundingClientRect() ?? place;
  let words = 0;
  const texts = document.createTreeWalker(panel, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { parentElement, nodeValue } = texts.currentNode;
    if (!parentElement?.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      continue;
    if (parentElement.closest('select, option, .unseen')) continue;
    const range = document.createRange();
    for (const { index, 0: word } of (nodeValue ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
      range.setStart(texts.currentNode, index);
      range.setEnd(texts.currentNode, index + word.length);
      const box = range.getBoundingClientRect();
      const inBody = parentElement.closest('[data-scrolls]') ? over(box, scrolls) : true;
      if (box.width > 0 && inBody && over(box, place) && over(box, view)) words += 1;
    }
  }

  const main = document.querySelector('main, [role="main"]') ?? document.body;
  const matter =
    'input:not([type="hidden"]), select, textarea, button, a[href], label, legend, [role="alert"], .fr-error-text, .fr-message--error';
  const covered = [...main.querySelectorAll<HTMLElement>(matter)]
    .filter((element) => !element.closest('header, footer, nav'))
    .filter((element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    )
    .filter((element) => {
      const words = document.createRange();
      words.selectNodeContents(element);
      // Beside the words of a label that stands above its box, there is nothing to see or click.
      const isName =
        element instanceof HTMLLabelElement &&
        element.control?.matches(':not([type="radio"], [type="checkbox"])') &&
        !element.contains(element.control);
      const box = (isName ? words : element).getBoundingClientRect();
      return box.width * box.height >= 4 && over(box, view) && over(box, place);
    })
    .map(
      (element) =>
        `${element.localName}#${element.id} ${(element.textContent ?? '').trim().slice(0, 30)}`,
    );
  const badges = [...root.querySelectorAll<HTMLElement>('[data-ring-for]')]
    .filter((ring) => ring.dataset.badge && ring.dataset.badge !== 'none')
    .map((ring) => {
      const { left, right, top, height } = ring.getBoundingClientRect();
      const x = ring.dataset.badge === 'before' ? left - 28 : right + 2;
      return {
        name: `badge of ${ring.dataset.ringFor}`,
        box: new DOMRect(x, top + height / 2 - 13, 26, 26),
      };
    })
    .filter(({ box }) => over(box, view) && over(box, place))
    .map(({ name }) => name);

  const now = panel.querySelector<HTMLElement>('[data-now], [data-current]')?.dataset.hint;
  const rings = now ? [...root.querySelectorAll(`[data-ring-for="${CSS.escape(now)}"]`)] : [];
  const offers = panel.querySelector('[data-bring]')?.checkVisibility() ?? false;
  const isSeen = rings.some((ring) => over(ring.getBoundingClientRect(), view));
  const isLost = rings.length > 0 && !isSeen && !offers;
  return { words, covered: [...covered, ...badges], lost: isLost };
}

/**
 * Where the panel stands now, then as the page is scrolled from end to end.
 *
 * @param step distance between two scroll positions (CSS px); null does not scroll
 */
export async function standsOf(step: number | null): Promise<Stand[]> {
  const stands: Stand[] = [];
  const note = async () => {
    for (let frames = 0; frames < 2; frames++)
      await new Promise((done) => requestAnimationFrame(done));
    for (const host of document.querySelectorAll<HTMLElement>('div[popover=manual]')) {
      const root = chrome.dom.openOrClosedShadowRoot(host);
      const panel = root?.querySelector<HTMLElement>('[data-screen]');
      if (!panel) continue;
      const { x, y } = panel.getBoundingClientRect();
      stands.push({ x: Math.round(x), y: Math.round(y), shape: panel.dataset.shape ?? '' });
    }
  };
  await note();
  if (step === null) return stands;
  const bottom = document.documentElement.scrollHeight - innerHeight;
  for (let y = step; y < bottom + step; y += step) {
    scrollTo(0, Math.min(y, bottom));
    await note();
  }
  return stands;
}
