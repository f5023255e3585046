import { browser } from 'wxt/browser';
import type { Catalogue } from '../texts/texts';
import { foldOnEscape } from './fold-on-escape';
import type { Guide } from './guide';
import { readKnown } from './known';

/**
 * Lets the guide follow what changes outside its page: what is stored, and the Esc key.
 *
 * @param guide the guide
 * @param french the French texts of its pages
 * @param shown whether the user sees it now
 * @param signal ends it
 */
export function keepAlive(
  guide: Guide,
  french: Catalogue,
  shown: () => boolean,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const learnAgain = async () => guide.refresh(await readKnown(location.href, french, 'staying'));
  browser.storage.onChanged.addListener(learnAgain);
  signal.addEventListener('abort', () => {
    browser.storage.onChanged.removeListener(learnAgain);
  });
  foldOnEscape(document, () => shown() && guide.foldHere(), signal);
}
