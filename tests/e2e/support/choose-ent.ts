import type { Page } from '@playwright/test';
import { searchEnts } from '../../../lib/ents/search/search';
import { expect } from '../../harness/fixtures';
import type { Overlay } from '../../harness/overlay';

/**
 * Searches an ENT in the guide, as it asks for it, and chooses it among those found for all that was
 * typed.
 *
 * @param query what is typed
 * @param entId id of the ENT to choose
 */
export async function chooseEnt(
  page: Page,
  overlay: Overlay,
  query: string,
  entId: string,
): Promise<void> {
  await overlay.click('#ent-search');
  await page.keyboard.type(query);
  await expect.poll(() => foundIn(overlay)).toEqual(searchEnts(query).map(({ id }) => id));
  await overlay.click(`[data-ent-choice="${entId}"]`);
}

function foundIn(overlay: Overlay): Promise<(string | undefined)[] | null> {
  return overlay.world.call(() => {
    const hosts = [...document.querySelectorAll('div[popover=manual]')];
    const roots = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host));
    const found = roots.flatMap((root) => [
      ...(root?.querySelectorAll<HTMLElement>('[data-ent-choice]') ?? []),
    ]);
    return found.map(({ dataset }) => dataset.entChoice);
  }, null);
}
