import { beforeEach, describe, expect, it, vi } from 'vitest';
import { backend } from '../../../lib/guide/backend';
import type { FoundEnt } from '../../../lib/guide/view';
import { createWayBackState } from '../../../lib/guide/way-back-state';

const mbn: FoundEnt = { id: 'mbn', name: 'Mon Bureau Numérique', territory: 'Grand Est' };
const answer = { name: 'Mon Bureau Numérique', href: 'https://www.monbureaunumerique.fr/' };

const wayBack = vi.spyOn(backend, 'wayBack');
const searchEnts = vi.spyOn(backend, 'searchEnts');
const chooseEnt = vi.spyOn(backend, 'chooseEnt');
const changed = vi.fn();

beforeEach(() => {
  wayBack.mockReset().mockResolvedValue(null);
  searchEnts.mockReset().mockResolvedValue([mbn]);
  chooseEnt.mockReset().mockResolvedValue(null);
  changed.mockReset();
});

/** The way back once its question is answered. */
async function answered() {
  const state = createWayBackState(changed);
  state.view();
  await vi.waitFor(() => expect(state.view()).not.toBeNull());
  return state;
}

describe('the way back', () => {
  it('is asked of the background once, and shown when it is known', async () => {
    wayBack.mockResolvedValue(answer);
    const state = createWayBackState(changed);
    expect(state.view()).toBeNull();
    expect(state.view()).toBeNull();
    await vi.waitFor(() => expect(changed).toHaveBeenCalled());
    expect(state.view()).toEqual({ kind: 'known', ...answer });
    expect(wayBack).toHaveBeenCalledTimes(1);
  });

  it('is asked of nobody before it is to be shown', () => {
    createWayBackState(changed);
    expect(wayBack).not.toHaveBeenCalled();
  });

  it('is asked of the user where nobody knows', async () => {
    expect((await answered()).view()).toEqual({ kind: 'ask', query: '', found: [] });
  });

  it('is searched for as the user types', async () => {
    const state = await answered();
    const search = state.search('bureau');
    expect(state.view()).toEqual({ kind: 'ask', query: 'bureau', found: [] });
    await search;
    expect(state.view()).toEqual({ kind: 'ask', query: 'bureau', found: [mbn] });
  });

  it('is searched for nothing where nothing is typed', async () => {
    const state = await answered();
    await state.search('  ');
    expect(searchEnts).not.toHaveBeenCalled();
    expect(state.view()).toMatchObject({ found: [] });
  });

  it('shows what was found for the last words, in whatever order answers come', async () => {
    const state = await answered();
    let slow: (found: FoundEnt[]) => void = () => undefined;
    searchEnts.mockImplementationOnce(() => new Promise((resolve) => (slow = resolve)));
    const first = state.search('b');
    await state.search('bureau');
    slow([{ ...mbn, id: 'other' }]);
    await first;
    expect(state.view()).toEqual({ kind: 'ask', query: 'bureau', found: [mbn] });
  });

  it('is the ENT that the user chose, remembered or not', async () => {
    const state = await answered();
    wayBack.mockImplementation(async (said) => (said === 'mbn' ? answer : null));
    await state.choose(mbn);
    expect(chooseEnt).toHaveBeenCalledWith('mbn');
    expect(state.view()).toEqual({ kind: 'known', ...answer });
  });

  it('is asked again when it is not the user’s', async () => {
    wayBack.mockResolvedValue(answer);
    const state = await answered();
    await state.forget();
    expect(chooseEnt).toHaveBeenCalledWith(null);
    expect(state.view()).toEqual({ kind: 'ask', query: '', found: [] });
  });
});
