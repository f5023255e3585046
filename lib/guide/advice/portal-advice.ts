import type { Page } from '../../page/page';
import type { Screen } from '../../screens/vocabulary';
import type { Advice, Circumstances } from './advice';
import { adviseOnScreen } from './advise-on-screen';
import { withRefusals } from './refusal-advice';

/** Says what there is to say about a recognised screen of the portal, refusals included. */
export const adviseOnPortal = (screen: Screen, page: Page, known: Circumstances): Advice =>
  adviseOnScreen(screen, page, known, withRefusals);
