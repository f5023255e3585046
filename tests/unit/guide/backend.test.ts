// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { backend } from '../../../lib/guide/backend';
import { nothingAnswered } from './nothing-answered';

const send = vi.spyOn(browser.runtime, 'sendMessage');

beforeEach(() => {
  vi.useFakeTimers();
  send.mockReset();
});

afterEach(() => vi.useRealTimers());

/** The answer, however long it is waited for. */
async function answerOf<Answer>(question: Promise<Answer>): Promise<Answer> {
  await vi.runAllTimersAsync();
  return question;
}

/** What a background that never answers returns. */
const silence = new Promise<never>(() => undefined) as never;

const questions: [string, () => Promise<unknown>, unknown][] = [
  ['what is known', () => backend.known('https://cas.example.fr/'), nothingAnswered],
  ['what is known by now', () => backend.knownAgain('https://cas.example.fr/'), null],
  ['the way back', () => backend.wayBack(null), { kind: 'ask-ent' }],
  ['the ENTs of a name', () => backend.searchEnts('mbn'), []],
  ['to take a school’s address', () => backend.takeSchool('mbn', 'https://x.example'), null],
  ['to leave it unanswered', () => backend.leaveUnanswered('mbn'), null],
  ['to choose an ENT', () => backend.chooseEnt('mbn'), null],
  [
    'to keep an identifier',
    () => backend.keepIdentifier('p.dupont12', 'pupil'),
    { ok: false, reason: 'failed' },
  ],
  ['to hide a hint', () => backend.hideHint('login.submit'), null],
  ['to fold', () => backend.fold(true, 'pupil'), null],
  ['to speak a language', () => backend.speak('ar'), null],
  ['to forget what was typed', () => backend.typedPassword(null), null],
  ['texts', () => backend.texts('en'), null],
];

describe.each(questions)('a background asked for %s', (_, ask, harmless) => {
  it('is heard when it answers', async () => {
    const answer = { answered: true };
    send.mockResolvedValue(answer as never);
    expect(await answerOf(ask())).toBe(answer);
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('does no harm when it is gone', async () => {
    send.mockRejectedValue(new Error('Could not establish connection'));
    expect(await answerOf(ask())).toEqual(harmless);
  });

  it('does no harm when the extension was just replaced', async () => {
    send.mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(await answerOf(ask())).toEqual(harmless);
  });

  it('does no harm when it has nothing to say', async () => {
    send.mockResolvedValue(undefined as never);
    expect(await answerOf(ask())).toEqual(harmless);
  });

  it('does no harm when it never answers', async () => {
    send.mockReturnValue(silence);
    expect(await answerOf(ask())).toEqual(harmless);
  });

  it('is asked again when a question was lost while it started', async () => {
    const answer = { answered: true };
    send.mockReturnValueOnce(silence);
    send.mockResolvedValue(answer as never);
    expect(await answerOf(ask())).toBe(answer);
  });
});

describe('a question', () => {
  it('says what it is about', async () => {
    send.mockResolvedValue(undefined as never);
    await answerOf(backend.knownAgain('https://cas.example.fr/'));
    await answerOf(backend.keepIdentifier('p.dupont12', 'guardian'));
    expect(send.mock.calls.map(([request]) => request)).toEqual([
      {
        type: 'known',
        url: 'https://cas.example.fr/',
        languages: [...navigator.languages],
        arriving: false,
      },
      { type: 'keep-identifier', identifier: 'p.dupont12', profile: 'guardian' },
    ]);
  });
});
