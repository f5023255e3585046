import { normalise } from '../page/normalise';
import type { Page } from '../page/page';
import type { ActionName } from '../screens/landmarks';
import { holds } from './words';

/** What a user clicks. */
export const ACTIONS =
  'button, a, input:is([type="submit"], [type="button"], [type="image"]), [role="button"], [role="link"], [role="tab"]';

/** What a user ticks, as it is seen: the label of a radio button, wherever it stands. */
const isAnswer = (label: Element): boolean =>
  (label as HTMLLabelElement).control?.matches('[type="radio"]') === true;

/**
 * How names of explanations and questions begin, normalised: these lead to an answer, not onwards.
 */
const EXPLAINS =
  /^(qu'|que |quel|comment |pourquoi|a quoi|c'est quoi|ou |quand |combien|est-ce|puis-je|dois-je|en savoir plus|besoin d'aide|aide |decouvrir|plus d'informations?)/;

/**
 * The visible button or link with one of these names: the one called nothing else, or else the
 * first whose name contains one of them. « Qu’est-ce que FranceConnect ? » contains a button's name
 * without being that button.
 *
 * @param page the page
 * @param named what it is called
 */
export function actionNamed(page: Page, { words, ...more }: ActionName): Element | undefined {
  const { not = [], besides, among = '*', ticked } = more;
  const wanted = words.map(normalise);
  const named = (ticked ? page.find('label').filter(isAnswer) : page.find(ACTIONS)).filter(
    (element) => {
      const name = page.name(element);
      return (
        holds(name, words) &&
        !holds(name, not) &&
        (!besides || holds(name, besides)) &&
        !explains(name, wanted) &&
        element.matches(among)
      );
    },
  );
  return (
    named.find((element) => wanted.includes(page.name(element)) && page.visible(element)) ??
    named.find(page.visible)
  );
}

/** A question is an action only where it is the whole name: « Renvoyer le SMS ? ». */
function explains(name: string, wanted: readonly string[]): boolean {
  if (wanted.includes(name)) return false;
  const asked = name.endsWith('?') ? name.slice(0, -1).trim() : null;
  if (asked !== null) return !wanted.includes(asked);
  return EXPLAINS.test(name) && !wanted.some((phrase) => name.startsWith(phrase));
}
