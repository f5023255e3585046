import { render, type VNode } from 'preact';
import { expect, vi } from 'vitest';

/** How long a condition is waited for, in ms, on a busy machine. */
export const patience = { timeout: 4000 };

/** A page in view, found the way a user finds things: by the words on them. */
export interface PageInView {
  /** Everything that can be read in it. */
  text(): string;
  /** Waits until these words can be read. */
  reads(words: string): Promise<void>;
  /** The button or link of that name. */
  button(name: string): HTMLButtonElement;
  press(name: string): Promise<void>;
  /** The field of that label. */
  field(label: string): HTMLInputElement;
  /** Types in the field of that label, in place of what it holds. */
  type(label: string, typed: string): void;
  /** Names of the buttons and links, in order. */
  buttons(): string[];
  close(): void;
}

/** Opens a page of the extension, and waits until it shows something. */
export async function openPage(page: VNode): Promise<PageInView> {
  const root = document.body.appendChild(document.createElement('div'));
  render(page, root);
  await vi.waitFor(() => expect(root.querySelector('main')).not.toBe(null), patience);
  const text = () => plain(root.textContent);
  const all = () => [...root.querySelectorAll<HTMLButtonElement>('button, a')];
  const button = (name: string) => {
    const found = all().find((one) => nameOf(one) === name);
    if (!found) throw new Error(`No « ${name} » among ${all().map(nameOf).join(', ')}`);
    return found;
  };
  const field = (label: string) => {
    const labels = [...root.querySelectorAll('label')];
    const found = labels.find((one) => one.textContent?.startsWith(label));
    const input = found?.control ?? root.querySelector(`[id="${found?.htmlFor}"]`);
    if (!(input instanceof HTMLInputElement)) throw new Error(`No field « ${label} »`);
    return input;
  };
  return {
    text,
    reads: (words) => vi.waitFor(() => expect(text()).toContain(words), patience),
    button,
    async press(name) {
      (await vi.waitFor(() => button(name), patience)).click();
    },
    field,
    type(label, typed) {
      const input = field(label);
      input.value = typed;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    buttons: () => all().map(nameOf),
    close() {
      render(null, root);
      root.remove();
    },
  };
}

function nameOf(element: HTMLElement): string {
  return plain(element.getAttribute('aria-label') ?? element.textContent);
}

/** No-break spaces read as spaces do. */
function plain(text: string | null): string {
  return (text ?? '').replaceAll('\u00a0', ' ');
}
