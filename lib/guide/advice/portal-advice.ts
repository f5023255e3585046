import type { Page } from '../../page/page';
import type { Screen } from '../../screens/vocabulary';
import { type Advice, adviseScreen, type Circumstances } from './advice';
import { withRefusals } from './refusal-advice';

/** What to say of a recognised screen of the portal, what it refuses included. */
export const advise = (screen: Screen, page: Page, known: Circumstances): Advice =>
  adviseScreen(screen, page, known, withRefusals);
