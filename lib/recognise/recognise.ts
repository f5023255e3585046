import type { Page } from '../page/page';
import { isSecure } from '../screens/hosts';
import type { Screen } from '../screens/vocabulary';
import { isSeen } from './seen';

/** The portal's help pages, whose assistant looks like its screens (links of v24.3 and v25.5). */
const HELP = '/educt-aide/';

/**
 * The screen in front of the user.
 *
 * @param page the page as it is now
 * @param catalogue the screens, those with the narrowest landmarks first
 * @returns the first screen whose landmark is visible, or null: unsure means silent
 */
export function recognise(page: Page, catalogue: readonly Screen[]): Screen | null {
  if (!isSecure(page.url) || page.url.pathname.startsWith(HELP)) return null;
  const here = catalogue.filter(({ on }) => on.includes(page.url.hostname));
  return here.find(({ landmark }) => isSeen(landmark, page)) ?? null;
}
