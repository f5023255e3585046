import type { Page } from '../page/page';
import { recognise } from '../recognise/recognise';
import { SCREENS } from '../screens';
import { type Advice, advise, type Circumstances } from './advice';
import { adviseOnChooser } from './chooser-advice';

/**
 * Looks at the page once.
 *
 * @param page the page as it is now
 * @param known what the guide knows besides
 * @returns what to say, or null when the page is not recognised: unsure means silent
 */
export function look(page: Page, known: Circumstances): Advice | null {
  const screen = recognise(page, SCREENS);
  return screen ? advise(screen, page, known) : adviseOnChooser(page, known);
}
