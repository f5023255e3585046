import { expect } from '../../harness/fixtures';
import type { ToolbarPopup } from '../../harness/toolbar-popup';

/** Waits until the popup has looked at the page in view, and tells what it is to it. */
export async function whereIs(popup: ToolbarPopup): Promise<string> {
  const read = () =>
    popup.evaluate(
      () => document.querySelector<HTMLElement>('[data-where]')?.dataset.where ?? 'checking',
      null,
    );
  await expect.poll(read).not.toBe('checking');
  return read();
}
