import { isBefore } from '../page/is-before';
import { unshadowed } from '../page/open-roots';
import type { Page } from '../page/page';
import type { BoxField } from './boxes';
import { namedBoxes, namesAll, showsFormat } from './named-boxes';
import { FIELD_LINKS } from './refusal-lines';
import type { RefusalMessage } from './refusal-messages';

/** Elements around all of a page's boxes, which do not tell which one a message is about. */
const WHOLE = 'main, body, [role="main"], #contenu';

/** « Identifiant ou mot de passe incorrect » refuses both, whichever it stands under. */
const JOINED = /\b(?:ou|et)\b/;

/**
 * The fields that a message is about: those that refer to it, else those of its own group, else
 * those that its words name, else the one it stands under.
 *
 * @param page the page
 * @param message the message
 * @param open the page's visible fields, in document order
 * @returns an empty list where nothing tells
 */
export function refusedFields(
  page: Page,
  message: RefusalMessage,
  open: readonly BoxField[],
): readonly BoxField[] {
  const own = ownFields(message.element, open);
  const named = namedBoxes(message.words, boxesOf(open));
  const [box, ...others] = boxesOf(own);
  if (box && others.length === 0) {
    const isOneOf = named.length > 1 && named.includes(box) && JOINED.test(message.words);
    return isOneOf ? open.filter((one) => named.includes(one.box)) : own;
  }
  if (named.length > 0) return open.filter((one) => named.includes(one.box));
  if (message.isAlert || namesAll(message.words) || showsFormat(message.words)) return [];
  const above = standsUnder(page, message.element, open);
  return above ? open.filter((one) => one.field === above.field || sameBox(one.box, above)) : [];
}

/** The field that a line of a summary leads to. */
function linkedFields(message: Element, open: readonly BoxField[]): readonly BoxField[] {
  const links = [
    ...(message.matches(FIELD_LINKS) ? [message] : []),
    ...message.querySelectorAll(FIELD_LINKS),
  ];
  const ids = links.map((link) => link.getAttribute('href')?.slice(1));
  return open.filter(({ field }) => field.id !== '' && ids.includes(field.id));
}

/** The fields that refer to a message, else those of the smallest group around it. */
function ownFields(message: Element, open: readonly BoxField[]): readonly BoxField[] {
  const naming = [
    ...linkedFields(message, open),
    ...open.filter(({ field }) => refersTo(field, message)),
  ];
  if (naming.length > 0) return wholeBoxes(naming, open);
  const { element, fields } = nearestWith(message, open);
  if (!element || element.matches(WHOLE)) return [];
  const known = fields.filter(({ box }) => box !== 'other');
  return known.length > 0 ? known : fields;
}

/** Whether a field refers to a message, to its container or to a part of it. */
function refersTo(field: Element, message: Element): boolean {
  const ids = ['aria-errormessage', 'aria-describedby'].flatMap((name) =>
    (field.getAttribute(name) ?? '').split(/\s+/).filter((id) => id !== ''),
  );
  return ids.some((id) => {
    const named = field.ownerDocument.getElementById(id);
    return named !== null && (named.contains(message) || message.contains(named));
  });
}

/** Adds the rest of a date: the day alone may refer to the message of all its fields. */
function wholeBoxes(some: readonly BoxField[], open: readonly BoxField[]): BoxField[] {
  return open.filter((one) =>
    some.some(
      (other) =>
        one.field === other.field ||
        (one.box === other.box &&
          one.box === 'birth-date' &&
          one.field.parentElement?.parentElement?.contains(other.field)),
    ),
  );
}

/** The smallest element around a message that has fields, with those fields. */
function nearestWith(message: Element, open: readonly BoxField[]) {
  for (
    let element = message.parentElement;
    element;
    element = unshadowed(element, 'parentElement')
  ) {
    const fields = open.filter(({ field }) => element?.contains(field));
    if (fields.length > 0) return { element, fields };
  }
  return { element: null, fields: [] };
}

/** The field before a message, or the one whose label stands between the two. */
function standsUnder(page: Page, message: Element, open: readonly BoxField[]): BoxField | null {
  const before = open.findLast(({ field }) => isBefore(field, message));
  const label = page.find('label').findLast((one) => isBefore(one, message));
  const labelled = open.find(({ field }) => field === (label as HTMLLabelElement | null)?.control);
  if (labelled && label && (!before || isBefore(before.field, label))) return labelled;
  return before ?? null;
}

const sameBox = (box: BoxField['box'], { box: other }: BoxField): boolean =>
  box === other && box !== 'other';

const boxesOf = (fields: readonly BoxField[]) => [...new Set(fields.map(({ box }) => box))];
