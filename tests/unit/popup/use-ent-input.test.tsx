// @vitest-environment happy-dom
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useEntInput } from '../../../components/state/use-ent-input';
import type { EntInput } from '../../../components/ui/ent-choice';

const NONE: EntInput = { entId: null, entText: '' };
const MBN: EntInput = { entId: 'mbn', entText: 'Mon Bureau Numérique' };

let root: HTMLElement;
/** What is saved, by the time all that comes after a rendering has run. */
let settled: string | null | undefined;

beforeEach(() => {
  settled = undefined;
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

function Field({ saved }: { saved: EntInput }) {
  const [input, type] = useEntInput(saved, () => {});
  useEffect(() => {
    settled = saved.entId;
  }, [saved.entId]);
  return (
    <input
      value={input.entText}
      onInput={(event) => type({ entId: null, entText: event.currentTarget.value })}
    />
  );
}

function type(text: string): HTMLInputElement {
  const field = root.querySelector('input') as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return field;
}

it('keeps what is typed before the page has settled', async () => {
  render(<Field saved={NONE} />, root);
  const field = type('bur');
  await vi.waitFor(() => expect(settled).toBe(null));
  render(<Field saved={NONE} />, root);
  expect(field.value).toBe('bur');
});

it('gives way to what is saved from elsewhere', async () => {
  render(<Field saved={NONE} />, root);
  const field = type('bur');
  render(<Field saved={MBN} />, root);
  await vi.waitFor(() => expect(field.value).toBe(MBN.entText));
});
