import type { Page } from '../../page/page';
import { recognise } from '../../recognise/recognise';
import { SCREENS } from '../../screens';
import type { Advice, Circumstances } from './advice';
import { adviseOnPortal } from './portal-advice';
import { tellCover } from './tell-cover';

/** What to say of a page of the portal; null where no screen is recognised. */
export function lookAtPortal(page: Page, circumstances: Circumstances): Advice | null {
  const screen = recognise(page, SCREENS);
  return screen && tellCover(adviseOnPortal(screen, page, circumstances), circumstances);
}
