/// <reference lib="dom" />
import type { Page } from '@playwright/test';
import { blockFont, FAMILIES } from '../../harness/block-font';
import type { Overlay } from '../../harness/overlay';

/** A family of letters: the machine's own, or one of those made for tests. */
export type Family = 'machine' | keyof typeof FAMILIES;

/** Every family, the machine's own first. */
export const EVERY_FAMILY: readonly Family[] = ['machine', 'narrow', 'wide'];

/** Shows one of the extension's own pages in a family. */
export async function wear(page: Page, family: Family): Promise<void> {
  if (family === 'machine') return;
  await addTo(page, family);
  await page.evaluate((name) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { font-family: "${name}" !important }`);
    document.adoptedStyleSheets = [sheet];
  }, nameOf(family));
}

/** Shows the guide in a family, and has it take its place anew. */
export async function wearInGuide(page: Page, overlay: Overlay, family: Family): Promise<void> {
  if (family !== 'machine') await addTo(page, family);
  await overlay.world.call(
    async (name) => {
      const hosts = [...document.querySelectorAll('div[popover=manual]')];
      const roots = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host));
      // As a style of the element: the page's content policy may allow no sheet.
      for (const root of roots)
        root?.querySelector<HTMLElement>('.guide')?.style.setProperty('font-family', name);
      dispatchEvent(new Event('resize'));
      for (const _ of 'ab') await new Promise((resolve) => requestAnimationFrame(resolve));
    },
    family === 'machine' ? '' : `"${nameOf(family)}"`,
  );
}

const nameOf = (family: Family): string => `Block ${family}`;

/** Fonts that a document has are at hand in its shadow roots too, whatever its content policy. */
async function addTo(page: Page, family: keyof typeof FAMILIES): Promise<void> {
  await page.evaluate(
    async ([name, data]) => {
      if ([...document.fonts].some((face) => face.family.includes(name))) return;
      const face = new FontFace(
        name,
        Uint8Array.from(atob(data), (character) => character.charCodeAt(0)),
      );
      document.fonts.add(await face.load());
    },
    [nameOf(family), blockFont(FAMILIES[family])] as const,
  );
}
