import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import type { Suggestions } from '../../../lib/ents/search/suggestions';
import { backend } from '../../../lib/guide/backend';
import { createWayBackState } from '../../../lib/guide/extras/way-back-state';
import type { FoundEnt } from '../../../lib/guide/view';
import type { WayBackAnswer } from '../../../lib/messages/answers';
import type { SchoolTaken } from '../../../lib/my-ent/choose';

const mbn: FoundEnt = { id: 'mbn', name: 'Mon Bureau Numérique', territory: 'Grand Est' };
const besancon: FoundEnt = { id: null, name: 'Besançon (25)', territory: '' };
const answers = (...found: FoundEnt[]): Suggestions => ({ found, meant: false });
const answer: WayBackAnswer = {
  kind: 'known',
  name: 'Mon Bureau Numérique',
  href: 'https://www.monbureaunumerique.fr/',
  place: 'ent',
};
const question: WayBackAnswer = {
  kind: 'ask-school',
  entId: 'arsene76',
  name: 'Arsène 76',
  example: 'https://mon-college.arsene76.fr/',
  hasSite: true,
  unanswered: false,
};
const asked = { ...question, given: '', problem: null };
const tilleuls = 'https://les-tilleuls.arsene76.fr';

const wayBack = vi.spyOn(backend, 'wayBack');
const searchEnts = vi.spyOn(backend, 'searchEnts');
const chooseEnt = vi.spyOn(backend, 'chooseEnt');
const takeSchool = vi.spyOn(backend, 'takeSchool');
const leaveUnanswered = vi.spyOn(backend, 'leaveUnanswered');
const doubtEnt = vi.spyOn(backend, 'doubtEnt');
const changed = vi.fn();
const known = {};

beforeEach(() => {
  wayBack.mockReset().mockResolvedValue({ kind: 'ask-ent' });
  searchEnts.mockReset().mockResolvedValue(answers(mbn));
  chooseEnt.mockReset().mockResolvedValue({ ok: true });
  takeSchool.mockReset();
  leaveUnanswered.mockReset().mockResolvedValue(null);
  doubtEnt.mockReset().mockResolvedValue(null);
  changed.mockReset();
});

/** A way back whose question has been answered. */
async function answered() {
  const state = createWayBackState(changed);
  state.view(known);
  await vi.waitFor(() => expect(state.view(known)).not.toBeNull());
  return state;
}

describe('a search that finds nothing', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  async function asking() {
    const state = createWayBackState(changed);
    state.view(known);
    await vi.advanceTimersByTimeAsync(0);
    return state;
  }

  it('is reported only once typing has paused', async () => {
    searchEnts.mockResolvedValue(answers());
    const state = await asking();
    for (const query of ['gr', 'grand', 'grand e']) {
      state.search(query);
      await vi.advanceTimersByTimeAsync(300);
      expect(state.view(known)).toEqual({ kind: 'ask', query, found: [] });
    }
    await vi.advanceTimersByTimeAsync(1000);
    expect(state.view(known)).toMatchObject({ query: 'grand e', foundNothing: true });
  });

  it('asks, once typing has paused, whether a name spelt almost the same is meant', async () => {
    searchEnts.mockResolvedValue({ found: [besancon], meant: true });
    const state = await asking();
    state.search('bezancon');
    await vi.advanceTimersByTimeAsync(300);
    expect(state.view(known)).toEqual({ kind: 'ask', query: 'bezancon', found: [] });
    await vi.advanceTimersByTimeAsync(1000);
    const asked = { kind: 'ask', query: 'bezancon', found: [besancon], meant: true };
    expect(state.view(known)).toEqual(asked);
  });

  it('leaves the previous results until then', async () => {
    const state = await asking();
    state.search('grand');
    await vi.advanceTimersByTimeAsync(0);
    searchEnts.mockResolvedValue(answers());
    state.search('grand e');
    await vi.advanceTimersByTimeAsync(300);
    expect(state.view(known)).toEqual({ kind: 'ask', query: 'grand e', found: [mbn] });
    await vi.advanceTimersByTimeAsync(1000);
    expect(state.view(known)).toMatchObject({ found: [], foundNothing: true });
  });

  it('is not reported if more was typed meanwhile', async () => {
    searchEnts.mockResolvedValue(answers());
    const state = await asking();
    state.search('grand e');
    await vi.advanceTimersByTimeAsync(900);
    searchEnts.mockResolvedValue(answers(mbn));
    state.search('grand est');
    await vi.advanceTimersByTimeAsync(2000);
    expect(state.view(known)).toEqual({ kind: 'ask', query: 'grand est', found: [mbn] });
  });

  it('is not reported for a single letter, which is not searched for', async () => {
    const state = await asking();
    state.search('g');
    await vi.advanceTimersByTimeAsync(2000);
    expect(searchEnts).not.toHaveBeenCalled();
    expect(state.view(known)).toEqual({ kind: 'ask', query: 'g', found: [] });
  });
});

describe('the way back', () => {
  it('is asked of the background once, and shown when it is known', async () => {
    wayBack.mockResolvedValue(answer);
    const state = createWayBackState(changed);
    expect(state.view(known)).toBeNull();
    expect(state.view(known)).toBeNull();
    await vi.waitFor(() => expect(changed).toHaveBeenCalled());
    expect(state.view(known)).toEqual(answer);
    expect(wayBack).toHaveBeenCalledTimes(1);
  });

  it('is not asked for before it is to be shown', () => {
    createWayBackState(changed);
    expect(wayBack).not.toHaveBeenCalled();
  });

  it('is asked of the user when the background does not know', async () => {
    expect((await answered()).view(known)).toEqual({ kind: 'ask', query: '', found: [] });
  });

  it('is searched for as the user types', async () => {
    const state = await answered();
    const search = state.search('bureau');
    expect(state.view(known)).toEqual({ kind: 'ask', query: 'bureau', found: [] });
    await search;
    expect(state.view(known)).toEqual({ kind: 'ask', query: 'bureau', found: [mbn] });
  });

  it('is searched for in a place that is chosen', async () => {
    searchEnts.mockResolvedValueOnce(answers(besancon));
    const state = await answered();
    await state.search('besan');
    await state.choose(besancon);
    expect(searchEnts).toHaveBeenLastCalledWith('Besançon (25)');
    expect(chooseEnt).not.toHaveBeenCalled();
    expect(state.view(known)).toEqual({ kind: 'ask', query: 'Besançon (25)', found: [mbn] });
  });

  it('is not searched for when nothing is typed', async () => {
    const state = await answered();
    await state.search('  ');
    expect(searchEnts).not.toHaveBeenCalled();
    expect(state.view(known)).toMatchObject({ found: [] });
  });

  it('shows the results for the latest query, whatever the order of the answers', async () => {
    const state = await answered();
    let slow: (found: Suggestions) => void = () => undefined;
    searchEnts.mockImplementationOnce(() => new Promise((resolve) => (slow = resolve)));
    const first = state.search('bu');
    await state.search('bureau');
    slow(answers({ ...mbn, id: 'other' }));
    await first;
    expect(state.view(known)).toEqual({ kind: 'ask', query: 'bureau', found: [mbn] });
  });

  it.each([
    ['stored', { ok: true } as const, null],
    ['not stored', { ok: false, reason: 'private' } as const, { entId: 'mbn', entHome: null }],
  ])('is the ENT that the user chose, %s', async (_, kept, said) => {
    const state = await answered();
    chooseEnt.mockResolvedValue(kept);
    wayBack.mockResolvedValue(answer);
    await state.choose(mbn);
    expect(chooseEnt).toHaveBeenCalledWith('mbn');
    expect(wayBack).toHaveBeenLastCalledWith(said);
    expect(state.view(known)).toEqual(answer);
  });

  it('is asked for again when the user doubts it, and not offered again meanwhile', async () => {
    wayBack.mockResolvedValue(answer);
    const state = await answered();
    state.doubt();
    expect(state.view(known)).toEqual({ kind: 'ask', query: '', found: [], instead: answer });
    const changedSince = {};
    state.view(changedSince);
    await vi.waitFor(() => expect(wayBack).toHaveBeenCalledTimes(2));
    await Promise.resolve();
    expect(state.view(changedSince)).toMatchObject({ kind: 'ask' });
  });

  it('stands while the user doubts it, and can be kept', async () => {
    wayBack.mockResolvedValue(answer);
    const state = await answered();
    state.doubt();
    await state.search('bureau');
    expect(state.view(known)).toMatchObject({ query: 'bureau', instead: answer });
    state.keep();
    expect(state.view(known)).toEqual(answer);
    expect(chooseEnt).not.toHaveBeenCalled();
  });

  it('is asked for on the next page too where the user doubts the one that is known', async () => {
    for (const instead of [answer, question]) {
      wayBack.mockResolvedValue({ kind: 'ask-ent', instead });
      const state = await answered();
      const doubted = instead === question ? asked : answer;
      expect(state.view(known)).toEqual({ kind: 'ask', query: '', found: [], instead: doubted });
      state.keep();
      expect(state.view(known)).toEqual(doubted);
      expect(doubtEnt).toHaveBeenLastCalledWith(false, null);
      state.doubt();
      expect(doubtEnt).toHaveBeenLastCalledWith(true, null);
    }
  });

  it('is taken again by who names in the search the one they doubted', async () => {
    wayBack.mockResolvedValue(answer);
    const state = await answered();
    state.doubt();
    await state.choose(mbn);
    expect(state.view(known)).toEqual(answer);
  });

  it('is the one chosen elsewhere meanwhile; any other change keeps what was typed', async () => {
    const state = await answered();
    await state.search('bureau');
    const unchanged = {};
    state.view(unchanged);
    await vi.waitFor(() => expect(wayBack).toHaveBeenCalledTimes(2));
    expect(state.view(unchanged)).toMatchObject({ query: 'bureau' });
    wayBack.mockResolvedValue(answer);
    const chosen = {};
    state.view(chosen);
    await vi.waitFor(() => expect(state.view(chosen)).toEqual(answer));
  });
});

describe('the question for the school', () => {
  beforeEach(() => wayBack.mockResolvedValue(question));

  it('replaces the first question after an ENT that leads nowhere', async () => {
    wayBack.mockResolvedValueOnce({ kind: 'ask-ent' });
    const state = await answered();
    await state.choose({ ...mbn, id: 'arsene76' });
    expect(state.view(known)).toEqual(asked);
  });

  it('takes the address, and shows the way back', async () => {
    const state = await answered();
    state.typeSchool(tilleuls);
    expect(state.view(known)).toMatchObject({ given: tilleuls });
    takeSchool.mockResolvedValue({ ok: true, address: tilleuls, kept: { ok: true } });
    wayBack.mockResolvedValue(answer);
    await state.giveSchool();
    expect(takeSchool).toHaveBeenCalledWith('arsene76', tilleuls);
    expect(wayBack).toHaveBeenLastCalledWith(null);
    expect(state.view(known)).toEqual(answer);
  });

  it('keeps the address for this page if it cannot be stored', async () => {
    const state = await answered();
    state.typeSchool(tilleuls);
    takeSchool.mockResolvedValue({ ok: true, address: tilleuls });
    await state.giveSchool();
    expect(wayBack).toHaveBeenLastCalledWith({ entId: 'arsene76', entHome: tilleuls });
  });

  it('says why an address is refused, and leaves it as typed', async () => {
    const state = await answered();
    state.typeSchool('https://www.google.fr/');
    takeSchool.mockResolvedValue({ ok: false, problem: 'search' });
    await state.giveSchool();
    const given = 'https://www.google.fr/';
    expect(state.view(known)).toEqual({ ...asked, given, problem: 'search' });
    state.typeSchool('https://les');
    expect(state.view(known)).toMatchObject({ problem: null });
  });

  it('keeps what is typed while something else changes', async () => {
    const state = await answered();
    state.typeSchool('https://les');
    const changedSince = {};
    state.view(changedSince);
    await vi.waitFor(() => expect(wayBack).toHaveBeenCalledTimes(2));
    expect(state.view(changedSince)).toMatchObject({ given: 'https://les' });
  });

  it('can be kept by who doubted the ENT', async () => {
    const state = await answered();
    state.typeSchool('https://les');
    state.doubt();
    expect(state.view(known)).toMatchObject({ kind: 'ask', instead: { entId: 'arsene76' } });
    state.keep();
    expect(state.view(known)).toEqual({ ...asked, given: 'https://les' });
  });

  it('is put away by users without an answer, until they have one', async () => {
    const state = await answered();
    state.leaveSchool();
    expect(leaveUnanswered).toHaveBeenCalledWith('arsene76');
    expect(state.view(known)).toMatchObject({ unanswered: true });
    state.askSchool();
    expect(state.view(known)).toMatchObject({ unanswered: false });
  });
});

describe('a background that is slow to answer', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => vi.useRealTimers());

  /** Holds an answer back until it is given. */
  function heldBack<Answer>(question: MockInstance<() => Promise<Answer>>) {
    let give: (answer: Answer) => void = () => undefined;
    question.mockReturnValueOnce(new Promise((resolve) => (give = resolve)));
    return async (answer: Answer) => {
      give(answer);
      await vi.advanceTimersByTimeAsync(0);
    };
  }

  it('is waited for, without asking the user what it may know', async () => {
    const give = heldBack(wayBack);
    const state = createWayBackState(changed);
    state.view(known);
    await vi.advanceTimersByTimeAsync(6000);
    expect(state.view(known)).toEqual({ kind: 'waiting' });
    await give(answer);
    expect(state.view(known)).toEqual(answer);
  });

  it('makes the guide say to wait once an ENT is chosen', async () => {
    const state = createWayBackState(changed);
    state.view(known);
    await vi.advanceTimersByTimeAsync(0);
    const give = heldBack(chooseEnt as MockInstance<() => Promise<{ ok: true }>>);
    state.choose(mbn);
    await vi.advanceTimersByTimeAsync(1000);
    expect(state.view(known)).toEqual({ kind: 'waiting' });
    wayBack.mockResolvedValue(answer);
    await give({ ok: true });
    expect(state.view(known)).toEqual(answer);
  });

  it('does not lose what is typed while an address is checked', async () => {
    wayBack.mockResolvedValue(question);
    const state = createWayBackState(changed);
    state.view(known);
    await vi.advanceTimersByTimeAsync(0);
    state.typeSchool('https://x');
    const give = heldBack(takeSchool as MockInstance<() => Promise<SchoolTaken>>);
    state.giveSchool();
    await vi.advanceTimersByTimeAsync(1000);
    expect(state.view(known)).toEqual({ ...asked, given: 'https://x', problem: 'waiting' });
    state.typeSchool(tilleuls);
    await give({ ok: false, problem: 'elsewhere' });
    expect(state.view(known)).toEqual({ ...asked, given: tilleuls, problem: null });
  });
});
