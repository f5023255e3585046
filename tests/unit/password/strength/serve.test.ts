import { describe, expect, it, vi } from 'vitest';
import { isStrengthAnswer, type Previous } from '../../../../lib/messages/strength';
import type { Estimate, Estimator } from '../../../../lib/password/strength/estimator';
import { serveStrength } from '../../../../lib/password/strength/serve';
import { LISTS } from '../lists';
import { portPair } from './ports';

/** An estimator whose score is the first digit of the password. */
const plain: Estimate = (password) => ({
  score: Number(/[0-4]/.exec(password)?.[0] ?? 4) as 0 | 1 | 2 | 3 | 4,
  reasons: [],
});

/** What was typed to sign in is « same ». */
const compare = async (password: string): Promise<Previous> =>
  password === 'same' ? 'same' : 'other';

function served(estimator: Estimator = { ready: async () => plain }) {
  const [page, background] = portPair();
  serveStrength(background, { estimator, compare, personal: async () => ['Lina'] });
  return { page, background };
}

const estimate = (id: number, password: string) => ({
  kind: 'estimate',
  id,
  password,
});

describe('the background', () => {
  it('answers how strong a password is', async () => {
    const { page, background } = served();
    page.postMessage(estimate(1, 'abc3'));
    await vi.waitFor(() =>
      expect(background.sent).toEqual([
        { kind: 'estimate', id: 1, score: 3, reasons: [], previous: 'other' },
      ]),
    );
    expect(background.sent.every(isStrengthAnswer)).toBe(true);
  });

  it('answers whether it is the one typed to sign in', async () => {
    const { page, background } = served();
    page.postMessage(estimate(1, 'same'));
    await vi.waitFor(() => expect(background.sent).toMatchObject([{ id: 1, previous: 'same' }]));
  });

  it('knows by itself whose names a password should not be made of', async () => {
    const forbidden: (readonly string[])[] = [];
    const noting: Estimate = (_, words) => {
      forbidden.push(words);
      return { score: 4, reasons: [] };
    };
    const { page, background } = served({ ready: async () => noting });
    page.postMessage(estimate(1, 'Lina2015'));
    await vi.waitFor(() => expect(background.sent).toHaveLength(1));
    page.postMessage({ kind: 'suggest', id: 2, criteria: LISTS.B });
    await vi.waitFor(() => expect(background.sent).toHaveLength(2));
    expect(new Set(forbidden.flat())).toEqual(new Set(['lina']));
    expect(JSON.stringify(background.sent)).not.toMatch(/lina/i);
  });

  it('never says the password back', async () => {
    const { page, background } = served();
    page.postMessage(estimate(1, 'kanari3'));
    await vi.waitFor(() => expect(background.sent).toHaveLength(1));
    expect(JSON.stringify(background.sent)).not.toContain('kanari');
  });

  it('suggests solid passwords for the rules it is given', async () => {
    const seen: string[] = [];
    const score: Estimate = (password) => {
      seen.push(password);
      return { score: seen.length % 2 === 0 ? 3 : 2, reasons: [] };
    };
    const { page, background } = served({ ready: async () => score });
    page.postMessage({ kind: 'suggest', id: 5, criteria: LISTS.B });
    await vi.waitFor(() => expect(background.sent).toHaveLength(1));
    const [answer] = background.sent as [{ suggestions: { password: string }[] }];
    const kept = seen.filter((_, index) => index % 2 === 1);
    expect(answer.suggestions.map(({ password }) => password)).toEqual(kept);
  });

  it('estimates only the newest of the questions that wait for the dictionaries', async () => {
    let open: (estimate: Estimate) => void = () => undefined;
    const ready = new Promise<Estimate>((resolve) => {
      open = resolve;
    });
    const asked: string[] = [];
    const { page, background } = served({ ready: () => ready });
    for (const [id, password] of [
      [1, 'a'],
      [2, 'ab'],
      [3, 'abc'],
    ] as const) {
      page.postMessage(estimate(id, password));
    }
    open((password) => {
      asked.push(password);
      return { score: 2, reasons: [] };
    });
    await vi.waitFor(() => expect(background.sent).toHaveLength(3));
    expect(asked).toEqual(['abc']);
    expect(background.sent).toContainEqual({ kind: 'none', id: 1 });
    expect(background.sent).toContainEqual({
      kind: 'estimate',
      id: 3,
      score: 2,
      reasons: [],
      previous: 'other',
    });
  });

  it('estimates one of two hundred that come together, each as a task of its own', async () => {
    const asked: string[] = [];
    const counting: Estimate = (password) => {
      asked.push(password);
      return { score: 2, reasons: [] };
    };
    const { page, background } = served({ ready: async () => counting });
    const { port1, port2 } = new MessageChannel();
    port2.onmessage = ({ data }) => page.postMessage(estimate(data, `abc${data}`));
    for (let id = 1; id <= 200; id += 1) port1.postMessage(id);
    await vi.waitFor(() => expect(background.sent).toHaveLength(200));
    port1.close();
    expect(background.sent.map((one) => (one as { id: number }).id)).toEqual(
      Array.from({ length: 200 }, (_, index) => index + 1),
    );
    expect(asked.at(-1)).toBe('abc200');
    expect(asked.length).toBeLessThan(20);
  });

  it('makes the suggestions that are asked for together once, and gives them to each', async () => {
    const { page, background } = served();
    for (const id of [1, 2, 3]) page.postMessage({ kind: 'suggest', id, criteria: LISTS.B });
    await vi.waitFor(() => expect(background.sent).toHaveLength(3));
    const [first, ...others] = background.sent as { suggestions: unknown[] }[];
    expect(first?.suggestions).toHaveLength(3);
    for (const one of others) expect(one.suggestions).toEqual(first?.suggestions);
  });

  it.each([
    { ...LISTS.B, minLength: 1e9 },
    { ...LISTS.B, classes: [{ id: 'upper', min: 999, characters: ['A'], from: 'lines' }] },
    { ...LISTS.B, specials: Array(513).fill('!') },
    null,
  ])('says plainly that it has no suggestion for what nobody can type', async (criteria) => {
    const { page, background } = served();
    page.postMessage({ kind: 'suggest', id: 7, criteria });
    await vi.waitFor(() => expect(background.sent).toHaveLength(1));
    expect(background.sent).toEqual([{ kind: 'suggest', id: 7, suggestions: [] }]);
  });

  it('says that it cannot when its dictionaries cannot be read', async () => {
    const { page, background } = served({ ready: () => Promise.reject(new Error('gone')) });
    page.postMessage(estimate(1, 'abc'));
    await vi.waitFor(() => expect(background.sent).toEqual([{ kind: 'none', id: 1 }]));
  });

  it.each([
    null,
    'abc',
    { kind: 'estimate', id: 1 },
    { ...estimate(1, ''), password: '' },
    { ...estimate(1, 'x'.repeat(65)) },
    { ...estimate(-1, 'abc') },
    { ...estimate(1, 'abc'), forbidden: ['x'] },
    { ...estimate(1, 'abc'), more: true },
    { kind: 'suggest', id: -1, criteria: LISTS.B },
    { kind: 'suggest', id: 1, criteria: LISTS.B, more: true },
  ])('does not answer what is not a question: %j', async (message) => {
    const { page, background } = served();
    page.postMessage(message);
    page.postMessage(estimate(2, 'abc2'));
    await vi.waitFor(() => expect(background.sent).toHaveLength(1));
    expect(background.sent).toEqual([
      { kind: 'estimate', id: 2, score: 2, reasons: [], previous: 'other' },
    ]);
  });

  it('answers nobody once the page is gone', async () => {
    let open: (estimate: Estimate) => void = () => undefined;
    const ready = new Promise<Estimate>((resolve) => {
      open = resolve;
    });
    const { page, background } = served({ ready: () => ready });
    page.postMessage(estimate(1, 'abc'));
    await Promise.resolve();
    page.disconnect();
    open(plain);
    await ready;
    await vi.waitFor(() => expect(background.closed).toBe(true));
    expect(background.sent).toEqual([]);
  });
});
