import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Advice, HintAdvice } from '../../../lib/guide/advice/advice';
import { answerState } from '../../../lib/guide/extras/answer-state';
import { guideText } from '../texts/guide-text';

const hint = (id: string): HintAdvice => ({
  id,
  key: id,
  text: guideText('Lina, cliquez sur « Valider »'),
  tone: 'step',
  picture: null,
  places: [],
  ringed: true,
  rank: 1,
  done: false,
  current: true,
  optional: false,
});

const advice: Advice = {
  screen: 'educonnect/login',
  profile: 'pupil',
  entId: null,
  title: guideText('Lina, connecte-toi'),
  hints: [hint('login.identifier')],
  deadEnd: hint('login.wrong-profile'),
  offers: [],
  refused: [],
  refusals: [{ boxes: ['password'], cause: 'mismatch' }],
  offRoute: false,
};

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => void;

const listen = vi.spyOn(browser.runtime.onMessage, 'addListener');
const unlisten = vi.spyOn(browser.runtime.onMessage, 'removeListener');

/** The guide's answers to a question. */
function answers(type: string): unknown[] {
  const given: unknown[] = [];
  const listener = listen.mock.lastCall?.[0] as unknown as Listener;
  listener({ type }, {}, (answer) => given.push(answer));
  return given;
}

describe('the state of a guide', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    listen.mockClear();
    unlisten.mockClear();
  });

  it('is told by ids: no title, no text', () => {
    answerState(new AbortController().signal).tell(advice);
    expect(answers('state')).toEqual([
      {
        screen: 'educonnect/login',
        profile: 'pupil',
        refusals: [{ boxes: ['password'], cause: 'mismatch' }],
        hints: ['login.identifier', 'login.wrong-profile'],
      },
    ]);
    expect(answers('sign-in')).toEqual([]);
  });

  it('is nothing before the guide shows something, and once it shows nothing', () => {
    const state = answerState(new AbortController().signal);
    expect(answers('state')).toEqual([null]);
    state.tell(advice);
    state.tell(null);
    expect(answers('state')).toEqual([null]);
  });

  it('is told no more once the guide has ended', () => {
    const end = new AbortController();
    answerState(end.signal).tell(advice);
    end.abort();
    expect(unlisten).toHaveBeenCalledExactlyOnceWith(listen.mock.lastCall?.[0]);
  });
});
