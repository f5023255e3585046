import { educonnect } from '../../screens/hosts';
import { isPassword } from './fields';
import type { Sight } from './seen';

/** A lower or narrower field (px) is not one that a user signs in with. */
const SMALLEST = { width: 60, height: 12 };

/** Most fields that are looked at, and how far up a link may go with a picture. */
const MOST = 40;
const LEVELS = 3;

/** Tells what has nothing to do with the form of a page. */
export interface Apart {
  /** Whether an element is below every field for a password: it is no title of theirs. */
  isUnder(element: Element): boolean;
  /** Whether a picture is no logo of a form: none asks for a name, or it stands by a link to the portal. */
  isNoLogo(picture: Element): boolean;
}

/**
 * Honest pages have a form and speak of the portal too: a forum, a school's list of services, a page
 * with a password of its own. What is told apart is told by places, which a copy has to show.
 *
 * @param elements the elements of a page
 * @param isSeen tells which may be seen
 */
export function createApart(elements: readonly Element[], isSeen: Sight): Apart {
  const asked = elements.filter(isPassword).slice(0, MOST);
  const boxes = asked.filter(isSeen).map((field) => field.getBoundingClientRect());
  const large = boxes.filter(
    ({ width, height }) => width >= SMALLEST.width && height >= SMALLEST.height,
  );
  const lowest = Math.max(...large.map(({ bottom }) => bottom));
  const isUnder = (element: Element) =>
    large.length > 0 && element.getBoundingClientRect().top > lowest;
  const isAlone = asked.length > 0 && !elements.some((one) => isOther(one) && isSeen(one));
  return {
    isUnder,
    isNoLogo: (picture) => isAlone || isUnder(picture) || isBySignpost(picture, isSeen),
  };
}

/** Whether an element is a field for something else than a password: a name, most of the time. */
const isOther = (element: Element): boolean =>
  element.matches(
    'input:is(:not([type]), [type="text" i], [type="email" i], [type="tel" i], [type="number" i]), [contenteditable], [role="textbox"]',
  ) && !isPassword(element);

/** Whether a link to the portal itself stands by an element: a card of a list of services. */
function isBySignpost(element: Element, isSeen: Sight): boolean {
  let around = element.parentElement;
  for (let level = 0; around && level < LEVELS; level++, around = around.parentElement) {
    if (around.querySelector('input, textarea')) return false;
    if ([...around.querySelectorAll('a[href]')].slice(0, MOST).some(leadsToPortal)) return true;
  }
  return false;

  function leadsToPortal(link: Element): boolean {
    const { protocol, hostname } = link as HTMLAnchorElement;
    const isThere = protocol === 'https:' && (educonnect as readonly string[]).includes(hostname);
    return isThere && isSeen(link);
  }
}
