import type { Page } from '../page/page';
import { isTranslated } from '../page/translated';
import type { Landmark } from '../screens/landmarks';
import { actionNamed } from './action';
import { fieldsOf } from './fields';
import { perPage } from './per-page';
import { hasBadge, sentence, statesOne } from './sentence';
import { holds, mayHold } from './words';

const HEADINGS = 'h1, h2, h3, h4, legend, [role="heading"]';

/** What was seen on a page as it was read: it is looked at again for each letter typed. */
const seenOn = perPage(() => new Map<Landmark, boolean>());

/**
 * Whether a landmark is visible on the page.
 *
 * @param landmark what to look for; nothing in it depends on what is typed
 * @param page the page
 */
export function isSeen(landmark: Landmark, page: Page): boolean {
  const known = seenOn(page);
  const before = known.get(landmark);
  if (before !== undefined) return before;
  const seen = look(landmark, page);
  known.set(landmark, seen);
  return seen;
}

function look(landmark: Landmark, page: Page): boolean {
  switch (landmark.kind) {
    case 'visible':
      return landmark.selectors.every((selector) => page.find(selector).some(page.visible));
    case 'several':
      return page.find(landmark.selector).filter(page.visible).length > 1;
    case 'heading':
      return hasHeading(page, landmark.words);
    case 'says':
      return sentence(page, landmark.words) !== undefined;
    case 'states':
      return statesOne(page, landmark.words);
    case 'badge':
      return hasBadge(page, landmark.words);
    case 'action':
      return actionNamed(page, landmark) !== undefined;
    case 'field':
      return fieldsOf(page, landmark.field).length >= landmark.atLeast;
    case 'refusal':
      return (page.refusals?.() ?? []).some(
        ({ boxes, cause }) => meets(landmark.boxes, boxes) && meets(landmark.causes, [cause]),
      );
    case 'path':
      return landmark.parts.some((part) => page.url.pathname.toLowerCase().includes(part));
    case 'address':
      return landmark.paths.includes(page.url.pathname);
    case 'title':
      return holds(page.title, landmark.words);
    case 'translated':
      return isTranslated(page);
    case 'all':
      return landmark.of.every((one) => isSeen(one, page));
    case 'any':
      return landmark.of.some((one) => isSeen(one, page));
    case 'none':
      return !landmark.of.some((one) => isSeen(one, page));
  }
}

/** Whether a list has one of those wanted; an empty wish accepts any. */
const meets = <One>(wanted: readonly One[], those: readonly One[]): boolean =>
  wanted.length === 0 || those.some((one) => wanted.includes(one));

/** Compares the name first: reading it computes no style. */
function hasHeading(page: Page, words: readonly string[]): boolean {
  return page
    .find(HEADINGS)
    .some(
      (element) =>
        mayHold(page.name(element), words) &&
        page.visible(element) &&
        holds(page.text(element), words),
    );
}
