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
  document.getElementById('people-title')?.focus();
}
