import type { Page } from '@playwright/test';
import { suggestionsOf } from '../../../lib/ents/search/suggestions';
import { expect } from '../../harness/fixtures';
import type { Overlay } from '../../harness/overlay';
import { searchInNode } from '../../harness/search-in-node';

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
  await expect.poll(() => foundIn(overlay)).toEqual(linesOf(query));
  await overlay.click(`[data-ent-choice="${entId}"]`);
}

const linesOf = (query: string) =>
  suggestionsOf(searchInNode()(query)).found.map(({ id, name }) => id ?? name);

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
