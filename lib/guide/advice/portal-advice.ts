import type { Page } from '../../page/page';
import type { Screen } from '../../screens/vocabulary';
import { together } from '../../texts/page-words';
import type { Texts } from '../../texts/texts';
import type { Advice, Circumstances } from './advice';
import { adviseOnScreen } from './advise-on-screen';
import { isBox } from './form-state';
import { withRefusals } from './refusal-advice';

/** Says what there is to say about a recognised screen of the portal, refusals included. */
export const adviseOnPortal = (screen: Screen, page: Page, known: Circumstances): Advice =>
  tellEmptyBefore(adviseOnScreen(screen, page, known, withRefusals), known.texts);

/**
 * Says before what is refused that a box before it is empty, as some pages empty all of them: the
 * sentence of the moment may be the only one in sight.
 */
function tellEmptyBefore(advice: Advice, texts: Texts): Advice {
  const { hints, profile } = advice;
  const refused = hints.find(({ isStep, current, warns }) => isStep && current && !warns);
  const empty = hints.find(
    ({ rank, done, optional, places: [place] }) =>
      rank !== null && !done && !optional && place && isBox(place.element),
  );
  if (!refused?.rank || !empty?.rank || empty.rank >= refused.rank) return advice;
  const first = texts.get('refusal_empty_before', [`${empty.rank}`], profile);
  const told = { ...refused, text: together([first, refused.text]) };
  return { ...advice, hints: hints.map((hint) => (hint === refused ? told : hint)) };
}
