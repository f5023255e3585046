import { unshadowed } from '../../page/open-roots';
import type { Page } from '../../page/page';
import type { Root } from './open-roots';

/** A radio button, its label and their line. */
export interface RadioRow {
  readonly control: Element;
  readonly label: Element;
  readonly row: Element;
  readonly chosen: boolean;
}

/**
 * @param page the page
 * @param radios radio buttons
 * @param root where their labels are
 * @returns each with its label, linked by `for`, around it, or beside it
 */
export function radioRows(page: Page, radios: readonly Element[], root: Root): RadioRow[] {
  const labels = page.find('label', root);
  return radios.map((control) => {
    const id = control.getAttribute('id');
    const label =
      labels.find(
        (one) => (id !== null && one.getAttribute('for') === id) || one.contains(control),
      ) ?? null;
    const row = rowOf(control, label, radios);
    return { control, label: label ?? row, row, chosen: (control as HTMLInputElement).checked };
  });
}

/** The smallest element that holds the radio and its label, and no other radio. */
function rowOf(radio: Element, label: Element | null, radios: readonly Element[]): Element {
  const others = radios.filter((other) => other !== radio);
  const alone = (element: Element) => !others.some((other) => element.contains(other));
  const holdsLabel = (element: Element) =>
    label ? element.contains(label) : (element.textContent ?? '').trim() !== '';
  for (let row: Element | null = radio; row && alone(row); row = unshadowed(row, 'parentElement')) {
    if (holdsLabel(row)) return row;
  }
  return label ?? radio;
}
