// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { Guide } from '../../../lib/guide/guide';
import { keepAlive } from '../../../lib/guide/keep-alive';
import type { Known } from '../../../lib/guide/read-known';

const guide = {
  refresh: vi.fn<Guide['refresh']>(),
  fold: vi.fn(),
  foldHere: vi.fn(),
  hideHint: vi.fn(),
  setLanguage: vi.fn(),
};
const known = { first: new Promise<Known>(() => undefined), follow: vi.fn() };

function keep(shown = true): AbortController {
  const ends = new AbortController();
  vi.clearAllMocks();
  keepAlive(guide, known, () => shown, ends.signal);
  return ends;
}

function pressEscape(): void {
  const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
  Object.defineProperty(key, 'isTrusted', { value: true });
  document.body.dispatchEvent(key);
}

it('takes in what is stored elsewhere', () => {
  const ends = keep();
  expect(known.follow).toHaveBeenCalledWith(guide.refresh);
  ends.abort();
});

it('folds for Esc where it is seen', () => {
  const seen = keep(true);
  pressEscape();
  expect(guide.foldHere).toHaveBeenCalledTimes(1);
  seen.abort();
  const unseen = keep(false);
  pressEscape();
  expect(guide.foldHere).not.toHaveBeenCalled();
  unseen.abort();
});

it('leaves nothing behind', () => {
  keep().abort();
  pressEscape();
  expect(guide.foldHere).not.toHaveBeenCalled();
});
