import { PEOPLE_TITLE } from '../../components/popup/identifiers';

/**
 * Opens a part of the page and moves the focus into it.
 *
 * @param id id of the `details` element
 * @param selector what takes the focus inside it
 */
export function reveal(id: string, selector: string): void {
  const fold = document.getElementById(id);
  if (!(fold instanceof HTMLDetailsElement)) return;
  fold.open = true;
  fold.scrollIntoView({ block: 'start' });
  fold.querySelector<HTMLElement>(selector)?.focus();
}

/** Moves the focus to the title of the people, when the focused element is gone. */
export function focusPeople(): void {
  const title = document.getElementById(PEOPLE_TITLE) ?? document.querySelector('#people summary');
  if (title instanceof HTMLElement) title.focus();
}
