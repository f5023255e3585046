import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { backend } from '../../../lib/guide/backend';
import { createKeepState } from '../../../lib/guide/extras/keep-state';

const keepIdentifier = vi.spyOn(backend, 'keepIdentifier');
const isKept = vi.spyOn(backend, 'isKept');
const changed = vi.fn();

beforeEach(() => {
  keepIdentifier.mockReset().mockResolvedValue({ ok: true });
  isKept.mockReset().mockResolvedValue(false);
  changed.mockReset();
});

/** What is known of the user, changed at each call. */
const known = () => ({});
const first = known();

/** Lets the background answer. */
const answered = () => new Promise((done) => setTimeout(done));

/** The offer for an identifier, once the background has said that it is not kept. */
async function offered(identifier = 'p.dupont12') {
  const state = createKeepState(changed);
  state.view(identifier, first);
  await answered();
  expect(state.view(identifier, first)).toMatchObject({ status: 'offer' });
  return state;
}

describe('the offer to keep an identifier', () => {
  it('is made when the page shows one, once it is known not to be kept', async () => {
    const state = createKeepState(changed);
    expect(state.view(null, first)).toBeNull();
    expect(state.view('p.dupont12', first)).toBeNull();
    await answered();
    expect(changed).toHaveBeenCalledTimes(1);
    expect(state.view('p.dupont12', first)).toEqual({ identifier: 'p.dupont12', status: 'offer' });
    expect(isKept.mock.calls).toEqual([['p.dupont12']]);
  });

  it('is not made for one that is kept', async () => {
    isKept.mockResolvedValue(true);
    const state = createKeepState(changed);
    state.view('p.dupont12', first);
    await answered();
    expect(state.view('p.dupont12', first)).toBeNull();
  });

  it('follows what is kept meanwhile', async () => {
    const state = await offered();
    isKept.mockResolvedValue(true);
    const later = known();
    state.view('p.dupont12', later);
    await answered();
    expect(state.view('p.dupont12', later)).toBeNull();
  });

  it('keeps it when accepted, for the profile of the page', async () => {
    const state = await offered();
    changed.mockReset();
    await state.keep('pupil');
    expect(keepIdentifier).toHaveBeenCalledWith('p.dupont12', 'pupil');
    expect(changed).toHaveBeenCalled();
    expect(state.view('p.dupont12', first)).toMatchObject({ status: 'done' });
  });

  it.each(['full', 'failed', 'private'] as const)(
    'says why it was not kept: %s',
    async (reason) => {
      keepIdentifier.mockResolvedValue({ ok: false, reason });
      const state = await offered();
      await state.keep('pupil');
      expect(state.view('p.dupont12', first)).toMatchObject({ status: reason });
    },
  );

  it('says to wait while the background is slow, and not that it failed', async () => {
    const state = await offered();
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    let give = (_: { ok: true }) => {};
    keepIdentifier.mockReturnValueOnce(
      new Promise((resolve) => {
        give = resolve;
      }),
    );
    state.keep('pupil');
    await vi.advanceTimersByTimeAsync(6000);
    expect(state.view('p.dupont12', first)).toMatchObject({ status: 'waiting' });
    state.keep('pupil');
    expect(keepIdentifier).toHaveBeenCalledTimes(1);
    give({ ok: true });
    await vi.advanceTimersByTimeAsync(0);
    expect(state.view('p.dupont12', first)).toMatchObject({ status: 'done' });
  });

  it('is made again once what was kept is erased', async () => {
    const state = await offered();
    await state.keep('pupil');
    isKept.mockResolvedValue(true);
    state.view('p.dupont12', known());
    await answered();
    isKept.mockResolvedValue(false);
    const erased = known();
    expect(state.view('p.dupont12', erased)).toMatchObject({ status: 'done' });
    await answered();
    expect(state.view('p.dupont12', erased)).toMatchObject({ status: 'offer' });
  });

  it('is not made again by an answer from before it was kept', async () => {
    const state = await offered();
    let give = (_: boolean) => {};
    isKept.mockReturnValueOnce(
      new Promise((resolve) => {
        give = resolve;
      }),
    );
    const later = known();
    state.view('p.dupont12', later);
    await state.keep('pupil');
    give(false);
    await answered();
    expect(state.view('p.dupont12', later)).toMatchObject({ status: 'done' });
  });

  it('keeps it for no profile when none is known', async () => {
    const state = await offered();
    await state.keep(null);
    expect(keepIdentifier).toHaveBeenCalledWith('p.dupont12', null);
  });

  it('says why one that is too long is not kept, and sends nothing', async () => {
    const long = `p.${'x'.repeat(100)}12`;
    const state = await offered(long);
    await state.keep('pupil');
    expect(keepIdentifier).not.toHaveBeenCalled();
    expect(state.view(long, first)).toMatchObject({ status: 'long' });
  });

  it('is made again for another identifier', async () => {
    const state = await offered();
    await state.keep('pupil');
    state.view('m.dupont34', first);
    await answered();
    expect(state.view('m.dupont34', first)).toMatchObject({ status: 'offer' });
  });

  it('is not asked about again for another spelling', async () => {
    const state = await offered();
    state.view('P.DUPONT12', first);
    await answered();
    expect(isKept).toHaveBeenCalledTimes(1);
  });

  it('keeps nothing that was not shown', async () => {
    await createKeepState(changed).keep('pupil');
    expect(keepIdentifier).not.toHaveBeenCalled();
  });
});
