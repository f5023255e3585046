// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { followChanges } from '../../../lib/guide/follow-changes';
import type { Guide } from '../../../lib/guide/guide';
import type { Known } from '../../../lib/guide/read-known';

const guide = {
  busy: false,
  refresh: vi.fn<Guide['refresh']>(),
  fold: vi.fn(),
  foldHere: vi.fn(),
  hideHint: vi.fn(),
  showHints: vi.fn(),
  setLanguage: vi.fn(),
};
const known = { first: new Promise<Known>(() => undefined), follow: vi.fn() };

function keep(shown = true): AbortController {
  const ends = new AbortController();
  vi.clearAllMocks();
  followChanges(guide, known, () => shown, ends.signal);
  return ends;
}

function pressEscape(): void {
  const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
  Object.defineProperty(key, 'isTrusted', { value: true });
  document.body.dispatchEvent(key);
}

it('follows what changes in storage', () => {
  const ends = keep();
  expect(known.follow).toHaveBeenCalledWith(guide.refresh);
  ends.abort();
});

it('folds on Esc if it is on the page', () => {
  const seen = keep(true);
  pressEscape();
  expect(guide.foldHere).toHaveBeenCalledTimes(1);
  seen.abort();
  const unseen = keep(false);
  pressEscape();
  expect(guide.foldHere).not.toHaveBeenCalled();
  unseen.abort();
});

it('stops once the guide has ended', () => {
  keep().abort();
  pressEscape();
  expect(guide.foldHere).not.toHaveBeenCalled();
});
