import { FIELDS } from './fields';
import { isForm } from './open-roots';
import { wordsOf } from './words-of';

/** A longer text (UTF-16 units) before a field explains the form, not the field. */
const LONGEST = 60;

/** What is said before these is not said of the field after them; a heading speaks of the whole form. */
const ENDS = `${FIELDS}, button, [role="button"], h1, h2, h3, h4, h5, h6, legend`;

/**
 * The words just before a field that has no label of its own, as where a page wrote `<p>Identifiant</p>`
 * or left out the label's `for`: its user reads them as its label. They stand before the field, or
 * before what holds it alone, with nothing else to fill in, to press, or over the whole form between.
 *
 * @param field a field without a label
 * @param isSeen whether an element can be seen
 * @returns empty where there are none
 */
export function captionOf(field: Element, isSeen: (element: Element) => boolean): string {
  for (
    let around: Element | null = field;
    around && !isForm(around) && (around === field || around.querySelectorAll(FIELDS).length === 1);
    around = around.parentElement
  ) {
    for (let before = around.previousSibling; before; before = before.previousSibling) {
      const element = 'matches' in before ? (before as Element) : null;
      // The names of its fields may hide what a form is asked.
      if (isForm(before)) return '';
      if (element && (element.matches(`${ENDS}, a`) || element.querySelector(ENDS))) return '';
      if (element instanceof HTMLLabelElement && element.control) return '';
      const words = wordsIn(before);
      const shownBy = element ?? before.parentElement;
      if (words !== '' && shownBy && isSeen(shownBy)) return words.length > LONGEST ? '' : words;
    }
  }
  return '';
}

function wordsIn(node: Node): string {
  if (node.nodeType === Node.ELEMENT_NODE) return wordsOf(node as Element).trim();
  return node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '').trim() : '';
}
