import fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer } from '../../../lib/background/answer';
import { askerOf } from '../../../lib/background/asker';
import { createPanelSides } from '../../../lib/background/panel-sides';
import { createTypedPasswords } from '../../../lib/background/typed-passwords';
import { PROTOCOL } from '../../../lib/messages/protocol';
import { sender } from './from';

vi.mock('../../../lib/read-packaged', async () => ({
  readPackaged: (await import('../texts/from-package')).fromPackage,
}));

const words = fc.oneof(
  fc.constantFrom('pupil', 'fr', 'mbn', 'login.submit', 'page', 'educonnect/login', '__proto__'),
  fc.string(),
  fc.constant('x'.repeat(100_000)),
  fc.webUrl(),
);
const value = fc.oneof(
  fc.anything(),
  words,
  fc.array(words, { maxLength: 50 }),
  fc.boolean(),
  fc.constant(null),
);

/** Names of what questions hold. */
const NAMES = ['url', 'languages', 'arriving', 'said', 'query', 'entId', 'given', 'identifier'];
const MORE = ['profile', 'hintId', 'hintIds', 'folded', 'reader', 'language', 'typed', 'again'];

/** Anything, and what looks like a question. */
const message = fc.oneof(
  fc.anything(),
  fc
    .tuple(
      fc.constantFrom(...Object.keys(PROTOCOL)),
      fc.dictionary(fc.constantFrom(...NAMES, ...MORE, 'screen', 'boxes', 'occasion'), value),
    )
    .map(([type, content]) => ({ ...content, type })),
);

const url = fc.oneof(
  fc.constantFrom(
    'https://educonnect.education.gouv.fr/',
    'https://cas.monbureaunumerique.fr/login?service=x',
    'https://www.laclasse.com/sso/login?service=javascript:alert(1)',
    'https://example.net/',
  ),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.string(),
);

/** What one question may do with the storage: read it, set aside, change a few values. */
const MOST_CALLS = 40;

beforeEach(() => {
  fakeBrowser.reset();
});

it('a thousand messages are answered or not, and nothing is ever thrown', async () => {
  const calls = (['local', 'session'] as const).flatMap((name) => [
    vi.spyOn(browser.storage[name], 'get'),
    vi.spyOn(browser.storage[name], 'set'),
  ]);
  const typed = createTypedPasswords();
  const sides = createPanelSides();
  await fc.assert(
    fc.asyncProperty(message, url, fc.boolean(), async (any, address, incognito) => {
      for (const call of calls) call.mockClear();
      const asker = askerOf(sender(address, { tab: { id: 1, incognito } as never }));
      if (asker) await answer(any, asker, typed, sides);
      const called = calls.reduce((sum, { mock }) => sum + mock.calls.length, 0);
      expect(called).toBeLessThan(MOST_CALLS);
    }),
    { numRuns: 1000 },
  );
}, 60_000);
