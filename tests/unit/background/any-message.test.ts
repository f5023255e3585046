import fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer } from '../../../lib/background/answer';
import { askerOf } from '../../../lib/background/asker';
import { createPanelSides } from '../../../lib/background/panel-sides';
import { createTypedPasswords } from '../../../lib/background/typed-passwords';
import { PROTOCOL } from '../../../lib/messages/protocol';
import { keepPerson } from '../../../lib/people/people';
import { lina, mother } from '../people/someone';
import { anySender, isPortal, isSomebody, TAB } from './any-sender';

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
const NAMES = ['url', 'languages', 'arriving', 'said', 'query', 'entId', 'given', 'side'];
const MORE = ['profile', 'hintId', 'hintIds', 'folded', 'reader', 'language', 'typed', 'again'];
const OTHERS = ['screen', 'boxes', 'occasion', 'doubted'];

/** What makes each question whole, so that many of them are one. */
const WHOLE = {
  languages: ['fr'],
  arriving: true,
  said: { entId: 'mbn', entHome: null },
  query: 'mbn',
  entId: 'mbn',
  given: 'https://x.monbureaunumerique.fr/',
  profile: 'pupil',
  hintId: 'login.submit',
  hintIds: ['login.submit'],
  folded: true,
  reader: 'pupil',
  language: 'ar',
  typed: 'Slip-2025',
  again: false,
  side: 'left',
  screen: 'educonnect/login',
  boxes: ['page'],
  occasion: 'one',
  doubted: true,
  // Whoever knows one asks whether it is kept.
  identifier: lina.identifier,
};

/** Anything, what looks like a question, and questions. */
const message = fc.oneof(
  fc.anything(),
  fc
    .tuple(
      fc.constantFrom(...Object.keys(PROTOCOL)),
      fc.constantFrom({}, WHOLE, WHOLE),
      fc.dictionary(fc.constantFrom(...NAMES, ...MORE, ...OTHERS, 'identifier'), value, {
        maxKeys: 3,
      }),
    )
    .map(([type, whole, content]) => ({ ...whole, ...content, type })),
);

/** What one question may do with the storage: read it, set aside, change a few values. */
const MOST_CALLS = 40;

/** Longest time (ms) for one, where machines are busy. */
const LONGEST = 2000;

/** Questions that only a page of ÉduConnect may ask. */
const PORTAL_ONLY =
  /^(?:keep-identifier|is-kept|typed-password|code-page|form-sent|account-ready)$/;

const PASSWORD = 'Slip-2025';

/** The kept people, under names that nothing else bears. */
const PUPIL = { ...lina, nickname: 'Linette' };
const MOTHER = { ...mother, nickname: 'Mamoune' };

/** What no page is ever told. */
const SECRETS = [PUPIL.identifier, MOTHER.identifier, MOTHER.nickname, PASSWORD, 'digest', 'salt'];

/** First names of children: the portal is told where they go. */
const CHILDREN = [PUPIL.nickname, ...MOTHER.ents.map(({ child }) => child)];

const typeOf = (any: unknown): string =>
  String((any as { type?: unknown } | null | undefined)?.type);

beforeEach(async () => {
  fakeBrowser.reset();
  await keepPerson(PUPIL);
  await keepPerson(MOTHER);
});

it('a thousand messages of any sender are answered or not: nothing is thrown, told too much or long', async () => {
  const reads = (['local', 'session'] as const).map((name) =>
    vi.spyOn(browser.storage[name], 'get'),
  );
  const sets = (['local', 'session'] as const).map((name) =>
    vi.spyOn(browser.storage[name], 'set'),
  );
  const typed = createTypedPasswords();
  const sides = createPanelSides();
  const answers = { all: 0, portal: 0, nobody: 0 };
  await fc.assert(
    fc.asyncProperty(message, anySender, async (any, sender) => {
      for (const call of [...reads, ...sets]) call.mockClear();
      typed.remember(TAB, PASSWORD);
      const start = performance.now();
      const asker = askerOf(sender);
      const answered = asker ? await answer(any, asker, typed, sides) : undefined;
      expect(performance.now() - start).toBeLessThan(LONGEST);

      const count = (calls: typeof reads | typeof sets) =>
        calls.reduce((sum, { mock }) => sum + mock.calls.length, 0);
      expect(count(reads) + count(sets)).toBeLessThan(MOST_CALLS);
      if (!isSomebody(sender)) answers.nobody++;
      if (answered === undefined) {
        expect(count(sets)).toBe(0);
        return;
      }
      answers.all++;
      expect(isSomebody(sender)).toBe(true);
      expectNothingSecret(answered, any, sender);
      if (isPortal(sender)) answers.portal++;
      else expect(typeOf(any)).not.toMatch(PORTAL_ONLY);
    }),
    { numRuns: 1000 },
  );
  // All of it happened, or nothing was shown.
  for (const times of Object.values(answers)) expect(times).toBeGreaterThan(50);
}, 60_000);

/** Looks for what is kept in an answer, which must be plain data, with nothing that a digest is made of. */
function expectNothingSecret(
  answered: unknown,
  any: unknown,
  sender: Browser.runtime.MessageSender,
): void {
  const text = JSON.stringify(answered);
  expect(answered).toEqual(JSON.parse(text));
  const asksTheWay = isPortal(sender) && typeOf(any) === 'way-back';
  for (const secret of [...SECRETS, ...(asksTheWay ? [] : CHILDREN)]) {
    expect(text).not.toMatch(new RegExp(`\\b${secret}\\b`));
  }
}
