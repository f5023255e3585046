import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Estimated, StrengthRequest } from '../../../../lib/messages/strength';
import { createStrengthClient } from '../../../../lib/password/strength/client';
import { LISTS } from '../lists';
import { portPair, type TestPort } from './ports';

const solid: Estimated = { score: 4, reasons: [], previous: 'other' };

describe('a page that asks the background', () => {
  let dialled: TestPort[] = [];
  let strengths: (Estimated | null)[] = [];
  let asked: StrengthRequest[] = [];
  let stop = new AbortController();
  let refuses = false;
  let silences = 0;
  /** What the background does of a question; by default it finds every password solid. */
  let answer: (request: StrengthRequest, port: TestPort) => void;

  const connect = () => {
    if (refuses) throw new Error('Extension context invalidated.');
    const [page, background] = portPair();
    dialled.push(background);
    background.onMessage.addListener((message) => {
      asked.push(message as StrengthRequest);
      answer(message as StrengthRequest, background);
    });
    return page;
  };
  const start = () =>
    createStrengthClient({
      connect,
      onStrength: (strength) => strengths.push(strength),
      onSilence: () => silences++,
      signal: stop.signal,
    });
  const passwords = () => asked.map((request) => 'password' in request && request.password);

  beforeEach(() => {
    vi.useFakeTimers();
    dialled = [];
    strengths = [];
    asked = [];
    refuses = false;
    silences = 0;
    stop = new AbortController();
    answer = ({ kind, id }, port) => port.postMessage({ kind, id, ...solid });
  });
  afterEach(() => {
    stop.abort();
    vi.useRealTimers();
  });

  it('asks once the user pauses, and only the newest', async () => {
    const client = start();
    for (const typed of ['C', 'Ch', 'Cha', 'Chat']) {
      client.ask(typed);
      await vi.advanceTimersByTimeAsync(40);
    }
    await vi.advanceTimersByTimeAsync(150);
    expect(passwords()).toEqual(['Chat']);
    expect(strengths).toEqual([solid]);
  });

  it('hears the strength within 150 ms of the last key', async () => {
    start().ask('Chat');
    await vi.advanceTimersByTimeAsync(100);
    expect(strengths).toEqual([solid]);
  });

  it('opens one way only, ahead of the first question', async () => {
    const client = start();
    client.warm();
    client.warm();
    client.ask('Chat');
    await vi.advanceTimersByTimeAsync(150);
    expect(dialled).toHaveLength(1);
  });

  it('lets go of an answer that comes after a newer question', async () => {
    const late: (() => void)[] = [];
    answer = ({ kind, id }, port) =>
      late.push(() =>
        port.postMessage({ kind, id, score: id as 1 | 2, reasons: [], previous: 'other' }),
      );
    const client = start();
    client.ask('Chat');
    await vi.advanceTimersByTimeAsync(100);
    client.ask('Chaton');
    await vi.advanceTimersByTimeAsync(100);
    for (const send of late.reverse()) send();
    await vi.advanceTimersByTimeAsync(100);
    expect(strengths).toEqual([{ score: 2, reasons: [], previous: 'other' }]);
  });

  it('knows nothing of an empty password, at once and without asking', async () => {
    const client = start();
    client.ask('Chat');
    client.ask('');
    await vi.advanceTimersByTimeAsync(3000);
    expect(strengths).toEqual([null]);
    expect(asked).toEqual([]);
  });

  it('sends no more than what is looked at', async () => {
    start().ask('a'.repeat(4000));
    await vi.advanceTimersByTimeAsync(150);
    expect(passwords()).toEqual(['a'.repeat(64)]);
  });

  it('asks again when the background dies before it answers', async () => {
    let deaths = 1;
    const alive = answer;
    answer = (request, port) => {
      if (deaths-- > 0) port.disconnect();
      else alive(request, port);
    };
    start().ask('Chat');
    await vi.advanceTimersByTimeAsync(150);
    expect(dialled).toHaveLength(2);
    expect(strengths).toEqual([solid]);
  });

  it('opens a new way when the background died meanwhile', async () => {
    const client = start();
    client.ask('Chat');
    await vi.advanceTimersByTimeAsync(150);
    dialled[0]?.disconnect();
    await vi.advanceTimersByTimeAsync(1);
    client.ask('Chaton');
    await vi.advanceTimersByTimeAsync(150);
    expect(dialled).toHaveLength(2);
    expect(strengths).toEqual([solid, solid]);
  });

  it('gives up on a background that dies each time, and tries again at the next key', async () => {
    const alive = answer;
    answer = (_, port) => port.disconnect();
    const client = start();
    client.ask('Chat');
    await vi.advanceTimersByTimeAsync(150);
    expect(strengths).toEqual([null]);
    expect(dialled.length).toBeLessThanOrEqual(4);
    answer = alive;
    client.ask('Chaton');
    await vi.advanceTimersByTimeAsync(150);
    expect(strengths).toEqual([null, solid]);
  });

  it('does without a background that never answers, and forgets what it asked', async () => {
    answer = () => undefined;
    start().ask('Chat');
    await vi.advanceTimersByTimeAsync(2500);
    expect(strengths).toEqual([null]);
    expect(silences).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('takes another way where the one it has is dead without a word', async () => {
    const alive = answer;
    answer = () => undefined;
    const client = start();
    client.ask('Chat');
    await vi.advanceTimersByTimeAsync(2500);
    answer = alive;
    client.ask('Chat');
    await vi.advanceTimersByTimeAsync(150);
    expect(dialled).toHaveLength(2);
    expect(strengths).toEqual([null, solid]);
  });

  it('loses no other question with a dead way', async () => {
    answer = () => undefined;
    const client = start();
    client.ask('Chat');
    await vi.advanceTimersByTimeAsync(1500);
    const suggested = client.suggest(LISTS.B);
    answer = ({ kind, id }, port) => port.postMessage({ kind, id, suggestions: [] });
    await vi.advanceTimersByTimeAsync(1000);
    expect(await suggested).toEqual([]);
  });

  it('rests with a page that is kept, and starts again with it', async () => {
    const client = start();
    client.warm();
    client.rest();
    expect(dialled[0]?.closed).toBe(true);
    client.ask('Chat');
    await vi.advanceTimersByTimeAsync(150);
    expect(strengths).toEqual([solid]);
  });

  it('does not throw when the extension was reloaded under the page', async () => {
    refuses = true;
    const client = start();
    client.warm();
    client.ask('Chat');
    await vi.advanceTimersByTimeAsync(150);
    expect(strengths).toEqual([null]);
    expect(await client.suggest(LISTS.B)).toBeNull();
    refuses = false;
    client.ask('Chaton');
    await vi.advanceTimersByTimeAsync(150);
    expect(strengths).toEqual([null, solid]);
  });

  it('does not take anything else for an answer', async () => {
    answer = (request, port) => {
      for (const odd of [null, 'x', {}, { id: request.id }, { kind: 'estimate', id: request.id }]) {
        port.postMessage(odd);
      }
    };
    start().ask('Chat');
    await vi.advanceTimersByTimeAsync(500);
    expect(strengths).toEqual([]);
  });

  it('gives the suggestions it is answered', async () => {
    const suggestions = [
      {
        password: 'LutinHarpe42!',
        words: ['Lutin', 'Harpe'],
        digits: '42',
        marks: '!',
        mnemonic: 'scene',
      },
    ];
    answer = ({ kind, id }, port) => port.postMessage({ kind, id, suggestions });
    expect(await start().suggest(LISTS.B)).toEqual(suggestions);
    expect(asked).toEqual([{ kind: 'suggest', id: 1, criteria: LISTS.B }]);
  });

  it('closes the way with the guide, and is silent afterwards', async () => {
    answer = () => undefined;
    const client = start();
    client.ask('Chat');
    await vi.advanceTimersByTimeAsync(150);
    const suggested = client.suggest(LISTS.B);
    stop.abort();
    expect(await suggested).toBeNull();
    await vi.advanceTimersByTimeAsync(1);
    client.ask('Chaton');
    await vi.advanceTimersByTimeAsync(3000);
    expect(dialled).toHaveLength(1);
    expect(dialled[0]?.closed).toBe(true);
    expect(strengths).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
