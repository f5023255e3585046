import { expect } from '../../harness/fixtures';
import type { ToolbarPopup } from '../../harness/toolbar-popup';

/** When to look again (ms): a popup has looked at most pages within the first of them. */
const SOON = { intervals: [30, 60, 100, 200] };

/** Waits until the popup has looked at the page in view, and tells what it is to it. */
export async function whereIs(popup: ToolbarPopup): Promise<string> {
  const read = () =>
    popup.evaluate(
      () => document.querySelector<HTMLElement>('[data-where]')?.dataset.where ?? 'checking',
      null,
    );
  await expect.poll(read, SOON).not.toBe('checking');
  return read();
}

/** Has the popup look at the page in view as if it were opened anew, which takes longer. */
export async function lookAgain(popup: ToolbarPopup): Promise<void> {
  const OLD = 'old';
  await popup.evaluate((name) => {
    document.documentElement.classList.add(name);
    setTimeout(() => location.reload());
  }, OLD);
  const isNew = (name: string) =>
    document.readyState === 'complete' && !document.documentElement.classList.contains(name);
  // No answer comes from a document that is going away.
  await expect.poll(() => popup.evaluate(isNew, OLD).catch(() => false), SOON).toBe(true);
}
