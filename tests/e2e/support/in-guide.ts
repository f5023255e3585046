/// <reference lib="dom" />
import { expect } from '@playwright/test';
import type { Overlay } from '../../harness/overlay';

// Each function given to `call` is sent to the page as text, so it holds everything it uses.

/**
 * An attribute of a part of the guide.
 *
 * @param selector CSS selector inside the guide's shadow root
 * @returns null where the guide has no such part, or the part no such attribute
 */
export function attributeIn(
  overlay: Overlay,
  selector: string,
  name: string,
): Promise<string | null> {
  return overlay.world.call(
    ([wanted, attribute]) => {
      const hosts = [...document.querySelectorAll('div[popover=manual]')];
      const roots = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host));
      const part = roots.map((root) => root?.querySelector(wanted)).find((found) => found);
      return part?.getAttribute(attribute) ?? null;
    },
    [selector, name] as const,
  );
}

/** Texts of the parts of the guide that a CSS selector finds, in order. */
export async function textsIn(overlay: Overlay, selector: string): Promise<string[]> {
  const texts = await overlay.world.call((wanted) => {
    const hosts = [...document.querySelectorAll('div[popover=manual]')];
    const roots = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host));
    const parts = roots.flatMap((root) => [...(root?.querySelectorAll(wanted) ?? [])]);
    return parts.map((part) => part.textContent ?? '');
  }, selector);
  return texts ?? [];
}

/**
 * What has the keyboard inside the guide: its accessible name, else its text; null where the
 * keyboard is elsewhere.
 */
export function focusedIn(overlay: Overlay): Promise<string | null> {
  return overlay.world.call(() => {
    const hosts = [...document.querySelectorAll('div[popover=manual]')];
    const roots = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host));
    const root = roots.find((one) => one?.activeElement);
    const active = root?.activeElement;
    if (!root || !active) return null;
    const name = (element: Element | null) => element?.ariaLabel ?? element?.textContent ?? '';
    const labels = active.getAttribute('aria-labelledby')?.split(' ') ?? [];
    return labels.map((id) => name(root.getElementById(id))).join(' ') || name(active);
  }, null);
}

/** Where the way back leads; null as long as the guide shows none. */
export function wayBackIn(overlay: Overlay): Promise<string | null> {
  return attributeIn(overlay, 'a[data-way-back]', 'href');
}

/** Everything that can be read in the guide once asked for, its no-break spaces read as spaces. */
export async function wordsIn(overlay: Overlay): Promise<string> {
  await overlay.askForHelp();
  return (await overlay.text()).replace(/\s+/g, ' ');
}

/**
 * Presses Enter while the keyboard is on a part of the guide that counts it only once it has been in
 * sight: a person takes longer to get there than a driver.
 *
 * @param selector CSS selector inside the guide's shadow root
 * @param isTaken tells whether the key has done what it is for
 */
export async function enterOnceSeen(
  overlay: Overlay,
  selector: string,
  isTaken: () => boolean | Promise<boolean>,
): Promise<void> {
  const next = async () => {
    const isThere = (await attributeIn(overlay, `${selector}:focus`, 'class')) !== null;
    if (isThere && !(await isTaken())) await overlay.page.keyboard.press('Enter');
    return isTaken();
  };
  await expect.poll(next).toBe(true);
}
