import { type PracticeState, wayOf } from './state';
import { valueFor } from './training';
import { writeIn } from './write-in';

/** Something to write, and where. */
export interface Chip {
  readonly value: string;
  /** What the field is called on the page. */
  readonly label: string;
  readonly field: HTMLInputElement;
}

/**
 * What may be written on the page as it is now, field by field.
 *
 * @param document the page
 * @param state the exercise that is under way
 */
export function chipsOn(document: Document, state: PracticeState): Chip[] {
  const isFirst = state.exercise === 'premiere-connexion';
  return [...document.querySelectorAll<HTMLInputElement>('main input')].flatMap((field) => {
    const value = valueFor(state.profile, field.name, isFirst);
    if (value === null || !field.checkVisibility()) return [];
    const label = field.getAttribute('aria-label') ?? field.labels?.[0]?.textContent ?? field.name;
    return [{ value, label: label.replaceAll('*', '').replace(/\s+/g, ' ').trim(), field }];
  });
}

/** Fills in the exercise's first page as its user is to find it. */
export function writeBeginning(document: Document, state: PracticeState): void {
  for (const [name, value] of Object.entries(wayOf(state).typed ?? {})) {
    const field = document.querySelector<HTMLInputElement>(`input[name="${name}"]`);
    if (field) writeIn(field, value);
  }
}
