import type { readChooser } from '../../ents/choosers/read-chooser';
import type { Page } from '../../page/page';
import type { Advice, Circumstances } from '../advice/advice';
import { followPointing } from '../advice/follow-pointing';
import { ANY_PLACE, tellCover } from '../advice/tell-cover';
import { adviseOnChooser } from './chooser-advice';

/**
 * Looks at an ENT's chooser, and warns against a misleading entry when the user points at it.
 *
 * @param read reads a page as a chooser
 * @param document the page's document
 * @param changed called when the user reaches or leaves such an entry
 * @param signal ends it
 * @returns looks at the page once
 */
export function lookAtChooser(
  read: typeof readChooser,
  document: Document,
  changed: () => void,
  signal: AbortSignal,
): (page: Page, known: Circumstances) => Advice | null {
  const pointing = followPointing(document, changed, signal);
  return (page, known) => {
    const advice = adviseOnChooser(page, known, read);
    return pointing(advice && tellCover(advice, known, ANY_PLACE));
  };
}
