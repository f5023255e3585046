import type { Page } from '../page/page';
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
  if (!isServed(page.url) || page.url.pathname.startsWith(HELP)) return null;
  const here = catalogue.filter(({ on }) => on.includes(page.url.hostname));
  return here.find(({ landmark }) => isSeen(landmark, page)) ?? null;
}

/** Only https on the default port: copies of the portal run on http and on other ports. */
function isServed(url: URL): boolean {
  return url.protocol === 'https:' && url.port === '';
}
