/// <reference lib="dom" />
import type { Box, Guide } from './overlay';

// Each function is sent to the page as text, so it uses nothing outside itself.

/** Lets a page of the extension, in whose own world there may be no such function, look into its guide. */
export function lookInside(): void {
  type Opened = Element & { readonly openOrClosedShadowRoot?: ShadowRoot };
  const world = globalThis as unknown as { chrome: { dom?: object } };
  world.chrome.dom ??= {
    openOrClosedShadowRoot: (element: Opened) => element.openOrClosedShadowRoot ?? null,
  };
}

/** What the guide shows, read inside the extension's isolated world. */
export function readGuide(): Guide | null {
  const hosts = [...document.querySelectorAll<HTMLElement>('div[popover=manual]')];
  const roots = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host));
  const root = roots.find((candidate) => candidate?.querySelector('[data-screen]'));
  const panel = root?.querySelector<HTMLElement>('[data-screen]');
  if (!root || !panel || !rendered(panel)) return null;
  function rendered(element: Element): boolean {
    const { width, height } = element.getBoundingClientRect();
    return element.checkVisibility({ visibilityProperty: true }) && width > 0 && height > 0;
  }
  function boxOf(element: Element): Box {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  }
  function wordsOf(frame: Element): string {
    return frame.textContent?.replace(/[«»]/g, '').trim() ?? '';
  }
  function breaks(frame: Element): boolean {
    const [one, ...others] = frame.getClientRects();
    const sheet = panel?.getBoundingClientRect();
    if (!one || !sheet || others.length > 0) return true;
    return one.left < sheet.left || one.right > sheet.right;
  }
  const all = (selector: string) =>
    [...root.querySelectorAll<HTMLElement>(selector)].filter(rendered);
  return {
    screen: panel.dataset.screen ?? null,
    profile: panel.dataset.profile ?? null,
    ent: panel.dataset.ent ?? null,
    hints: all('[data-hint]').map((card) => ({
      id: card.dataset.hint ?? '',
      // biome-ignore lint/performance/useDomNodeTextContent: only what is rendered counts
      text: card.innerText,
      said: card.querySelector('.hint__text')?.textContent ?? '',
      box: boxOf(card),
      isNow: card.dataset.now !== undefined,
      isTrouble: card.dataset.tone === 'trouble',
      number: card.querySelector('.hint__mark')?.textContent ?? '',
    })),
    rings: all('[data-ring-for]').map((ring) => ({
      for: ring.dataset.ringFor ?? '',
      profile: ring.dataset.profile ?? null,
      box: boxOf(ring),
      isStrong: ring.dataset.current !== undefined,
      isDone: ring.dataset.done !== undefined,
      number: ring.textContent ?? '',
    })),
    quoted: all('.page-words').map(wordsOf),
    broken: all('[data-screen] .page-words').filter(breaks).map(wordsOf),
    // biome-ignore lint/performance/useDomNodeTextContent: only what is rendered counts
    panel: { text: panel.innerText, box: boxOf(panel) },
  };
}

/** Every rendered text of the guide, read inside the extension's isolated world. */
export function readText(): string {
  const hosts = [...document.querySelectorAll<HTMLElement>('div[popover=manual]')];
  const roots = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host));
  const root = roots.find((candidate) => candidate?.querySelector('[data-screen]'));
  const parts = [...(root?.children ?? [])].filter((part) => part.checkVisibility());
  // biome-ignore lint/performance/useDomNodeTextContent: only what is rendered counts
  return parts.map((part) => (part instanceof HTMLElement ? part.innerText : '')).join('\n');
}

/**
 * Box of a part of the guide that has not moved for two frames and that a pointer would hit;
 * null otherwise. Notes the next click on it, for `wasClicked`.
 *
 * @param selector CSS selector inside the guide's shadow root
 */
export async function clickableBox(selector: string): Promise<Box | null> {
  const hosts = [...document.querySelectorAll<HTMLElement>('div[popover=manual]')];
  const roots = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host));
  const root = roots.find((candidate) => candidate?.querySelector(selector));
  const part = root?.querySelector(selector);
  if (!root || !part) return null;
  part.scrollIntoView({ block: 'nearest' });
  const before = part.getBoundingClientRect();
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const { x, y, width, height } = part.getBoundingClientRect();
  if (x !== before.x || y !== before.y || width === 0 || height === 0) return null;
  const hit = root.elementFromPoint(x + width / 2, y + height / 2);
  if (!hit || !(part === hit || part.contains(hit))) return null;
  const world = globalThis as { clicked?: boolean };
  world.clicked = false;
  const note = () => {
    world.clicked = true;
  };
  part.addEventListener('click', note, { capture: true, once: true });
  return { x, y, width, height };
}

/** Whether the part last found by `clickableBox` has been clicked since. */
export function wasClicked(): boolean {
  return (globalThis as { clicked?: boolean }).clicked !== false;
}

/** Opens the guide's optional help; resolves once it is drawn. */
export async function askForHelp(): Promise<void> {
  const patience = 30;
  const shown = (selector: string): HTMLElement | null => {
    const hosts = [...document.querySelectorAll<HTMLElement>('div[popover=manual]')];
    const roots = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host));
    const buttons = roots.map((root) => root?.querySelector<HTMLElement>(selector));
    return buttons.find((button) => button?.checkVisibility()) ?? null;
  };
  for (const selector of ['[data-more]', '[data-problems="closed"]']) {
    shown(selector)?.click();
    for (let frames = 0; frames < patience && shown(selector); frames++) {
      await new Promise((done) => requestAnimationFrame(done));
    }
  }
}

/**
 * Chooses a problem of the open help; resolves once what it says is drawn and its place ringed.
 *
 * @param index which one, from 0
 * @returns whether there is one
 */
export async function chooseProblem(index: number): Promise<boolean> {
  const hosts = [...document.querySelectorAll<HTMLElement>('div[popover=manual]')];
  const roots = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host));
  const choice = () =>
    roots
      .flatMap((root) => [...(root?.querySelectorAll<HTMLElement>('[data-choose]') ?? [])])
      .filter((button) => button.checkVisibility())[index];
  const isOpen = () => choice()?.getAttribute('aria-expanded') === 'true';
  if (!choice()) return false;
  if (!isOpen()) choice()?.click();
  for (let frames = 0; frames < 30 && !isOpen(); frames++)
    await new Promise((done) => requestAnimationFrame(done));
  // The page may have been scrolled to its place: the ring follows a frame later.
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  return true;
}
