// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { onlyTraining } from '../../../lib/practice/only-training';
import { writeIn } from '../../../lib/practice/write-in';

const stop = { now: new AbortController() };
const refused = vi.fn();

beforeEach(() => {
  document.body.innerHTML = '<input id="name"><input id="secret" type="password">';
  stop.now = new AbortController();
  refused.mockClear();
});
afterEach(() => stop.now.abort());

const field = (id = 'secret') => document.querySelector(`#${id}`) as HTMLInputElement;

const watch = () => onlyTraining(document, ['Soleil!2025'], refused, stop.now.signal);

/** Types as a browser does: each letter may be refused before it is written. */
function type(text: string, id = 'secret'): void {
  for (const data of text) {
    const event = new InputEvent('beforeinput', {
      data,
      inputType: 'insertText',
      bubbles: true,
      cancelable: true,
    });
    if (!field(id).dispatchEvent(event)) continue;
    writeIn(field(id), field(id).value + data);
  }
}

function takeOut(position: number): void {
  const { value } = field();
  field().value = value.slice(0, position) + value.slice(position + 1);
  const inputType = 'deleteContentBackward';
  field().dispatchEvent(new InputEvent('input', { inputType, bubbles: true }));
}

it('takes the password of an exercise, capitals apart', () => {
  watch();
  type('soleil!2025');
  expect(field().value).toBe('soleil!2025');
  expect(refused).not.toHaveBeenCalled();
});

it('leaves nothing of a real password that begins like it', () => {
  watch();
  type('SoleilSol');
  expect(field().value).toBe('');
  expect(refused).toHaveBeenCalled();
});

it('tells the page that the field was emptied', () => {
  watch();
  const seen: string[] = [];
  field().addEventListener('input', () => seen.push(field().value));
  type('Sola');
  expect(seen).toEqual(['S', 'So', 'Sol', '']);
});

it('takes the exercise’s own password again after a while', () => {
  watch();
  type('Zk9');
  const later = new InputEvent('beforeinput', { data: 'S', bubbles: true, cancelable: true });
  Object.defineProperty(later, 'timeStamp', { value: later.timeStamp + 2000 });
  expect(field().dispatchEvent(later)).toBe(true);
});

it('wipes off what another program fills in, before the page reads it', () => {
  watch();
  const read = vi.fn();
  field().addEventListener('input', read);
  writeIn(field(), 'Zk9-canari!77');
  expect(field().value).toBe('');
  expect(read).not.toHaveBeenCalled();
});

it('lets letters be taken out of a password to mend it', () => {
  watch();
  writeIn(field(), 'Soleil!2025');
  takeOut(2);
  expect(field().value).toBe('Soeil!2025');
  field().dispatchEvent(new Event('change', { bubbles: true }));
  expect(field().value).toBe('Soeil!2025');
  expect(refused).not.toHaveBeenCalled();
});

it('takes a password that the guide proposes from then on', () => {
  const allow = watch();
  allow('Lion?1987abc');
  type('Lion?1987abc');
  expect(field().value).toBe('Lion?1987abc');
});

it('reads no other field', () => {
  watch();
  type('Zk9', 'name');
  expect(field('name').value).toBe('Zk9');
});
