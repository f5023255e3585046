import type { Page } from '../page/page';
import type { Box } from '../screens/boxes';
import { sentencesOf } from './asserted';
import { causeOf } from './cause';
import { namedBoxes } from './named-boxes';
import type { RefusalMessage } from './refusal-messages';

/** Elements that hold one line of a summary. */
const LINES = 'p, li, dd, div';

/** Most lines of a summary: a form has fewer fields. */
const MOST_LINES = 100;

/** Links to the field that a line of a summary is about. */
export const FIELD_LINKS = 'a[href^="#"]';

/**
 * The messages in a form's summary, one per box: « La date est obligatoire. L’adresse n’est pas
 * valide. » are two refusals, each with its own cause.
 *
 * @param page the page
 * @param message the message
 * @param present the boxes that the page has
 * @returns the message itself where fewer than two of its lines say which box and why
 */
export function linesOf(
  page: Page,
  message: RefusalMessage,
  present: readonly Box[],
): readonly RefusalMessage[] {
  if (!message.isAlert) return [message];
  const { element } = message;
  const lines = [
    innermost(page.find(LINES, element).slice(0, MOST_LINES)),
    page.find(FIELD_LINKS, element),
  ]
    .map((some) => some.slice(0, MOST_LINES).filter(page.visible))
    .find((some) => some.length > 1);
  const parts: readonly RefusalMessage[] = lines
    ? lines.map((line) => ({ ...message, element: line, words: page.text(line) }))
    : sentencesOf(message.words).map((words) => ({ ...message, words }));
  const telling = parts.filter(
    (part) =>
      causeOf(part.words, []) !== 'unknown' &&
      (namedBoxes(part.words, present).length > 0 || linksToField(part.element, message)),
  );
  return telling.length > 1 ? telling : [message];
}

/** A sentence has no element of its own: the links of the whole message are not about it. */
const linksToField = (line: Element, { element }: RefusalMessage): boolean =>
  line !== element && (line.matches(FIELD_LINKS) || line.querySelector(FIELD_LINKS) !== null);

const innermost = (elements: readonly Element[]): Element[] =>
  elements.filter((one) => !elements.some((other) => other !== one && one.contains(other)));
