import { expect } from '../../harness/fixtures';
import type { ToolbarPopup } from '../../harness/toolbar-popup';

/** Waits until the popup has read the page in view, and tells whether it found an entry there. */
export async function unlistedIn(popup: ToolbarPopup): Promise<string> {
  const read = () =>
    popup.evaluate(
      () => document.querySelector<HTMLElement>('[data-unlisted]')?.dataset.unlisted ?? 'reading',
      null,
    );
  await expect.poll(read).not.toBe('reading');
  return read();
}

/** Words of the popup about a page that the directory lacks, folded reasons included. */
export function wordsOfUnlisted(popup: ToolbarPopup): Promise<string> {
  return popup.evaluate(
    () =>
      [...document.querySelectorAll('[data-where], [data-unlisted], [data-reasons]')]
        .map(({ textContent }) => textContent)
        .join(' '),
    null,
  );
}
