// @vitest-environment happy-dom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useEntSearch } from '../../../components/state/use-ent-search';
import { EntCombobox } from '../../../components/ui/ent-combobox';
import { LocalisedPage } from '../../../components/ui/localised-page';
import { placeAssets } from '../../../lib/build/place-assets';
import * as packaged from '../../../lib/read-packaged';

const communes: unknown = JSON.parse(placeAssets()[0]?.contents ?? '{}');
const read = vi.spyOn(packaged, 'readPackaged');

let root: HTMLElement;
let chosen: (string | null)[];

beforeEach(() => {
  chosen = [];
  read.mockReset().mockResolvedValue(communes);
  root = document.body.appendChild(document.createElement('div'));
  render(
    <LocalisedPage topic="welcome_journey" language="fr" profile="pupil" comfort={COMFORT}>
      <Field />
    </LocalisedPage>,
    root,
  );
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const COMFORT = { textSize: 'normal', spacing: false, readAloud: false } as const;

function Field() {
  const [input, setInput] = useState({ entId: null as string | null, entText: '' });
  const search = useEntSearch();
  return (
    <EntCombobox
      label="Mon ENT"
      value={input}
      search={search}
      onInput={(next) => {
        chosen.push(next.entId);
        setInput(next);
      }}
    />
  );
}

const field = () => root.querySelector('input') as HTMLInputElement;
const lines = () => [...root.querySelectorAll('[role=option]')].map((one) => one.textContent);
const buttons = () => [...root.querySelectorAll<HTMLElement>('[aria-pressed]')];

async function type(text: string, first: string): Promise<void> {
  field().value = text;
  field().dispatchEvent(new Event('input', { bubbles: true }));
  await vi.waitFor(() => expect(lines()[0]).toContain(first), { timeout: 4000 });
}

async function press(key: string, value: string): Promise<void> {
  field().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await vi.waitFor(() => expect(field().value).toBe(value));
}

describe('the field that searches the ENTs', () => {
  it('reads the communes once, when somebody searches', async () => {
    expect(read).not.toHaveBeenCalled();
    await type('Nantes', 'e-primo');
    await type('Rennes', 'Toutatice');
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('takes the first ENT by Enter', async () => {
    await type('lycée Victor Hugo Besançon', 'Éclat-BFC');
    await press('Enter', 'Éclat-BFC');
    expect(chosen.at(-1)).toBe('eclat-bfc');
  });

  it('asks what a misspelt name means, and chooses no ENT for it', async () => {
    await type('bezancon', 'Besançon (25)');
    expect(root.querySelector('[role=status]')?.textContent).toContain('bezancon');
    await press('Enter', 'Besançon (25)');
    expect(chosen.every((id) => id === null)).toBe(true);
    await vi.waitFor(() => expect(lines()[0]).toContain('Éclat-BFC'));
  });

  it('takes no département by Enter, where all are listed alike', async () => {
    await type('zzzzzz', 'Ain (01)');
    await press('Enter', 'zzzzzz');
    expect(lines()).toHaveLength(107);
  });

  it('narrows the list to a level', async () => {
    await type('Nantes', 'e-primo');
    expect(lines()).toHaveLength(2);
    buttons()[1]?.click();
    await vi.waitFor(() => expect(lines()).toHaveLength(1));
    expect(lines()[0]).toContain('e-lyco');
  });

  it('offers no level where the only ENT serves all', async () => {
    await type('Rennes', 'Toutatice');
    expect(buttons()).toEqual([]);
  });

  it('stays open while the focus goes to the levels, and folds when it leaves', async () => {
    await type('Nantes', 'e-primo');
    const relatedTarget = buttons()[0] ?? null;
    field().dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget }));
    expect(lines()).toHaveLength(2);
    field().dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    await vi.waitFor(() => expect(lines()).toEqual([]));
  });
});
