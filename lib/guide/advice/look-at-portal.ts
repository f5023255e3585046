import type { Page } from '../../page/page';
import { recognise } from '../../recognise/recognise';
import { SCREENS } from '../../screens';
import type { Advice, Circumstances } from './advice';
import { adviseOnPortal } from './portal-advice';
import { tellCover } from './tell-cover';

/** Says what there is to say about a page of the portal; null if no screen is recognised. */
export function lookAtPortal(page: Page, circumstances: Circumstances): Advice | null {
  const screen = recognise(page, SCREENS);
  return screen && tellCover(adviseOnPortal(screen, page, circumstances), circumstances);
}
