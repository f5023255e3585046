import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { backend } from '../../../lib/guide/backend';
import { createKeepState } from '../../../lib/guide/extras/keep-state';

const keepIdentifier = vi.spyOn(backend, 'keepIdentifier');
const changed = vi.fn();

beforeEach(() => {
  keepIdentifier.mockReset().mockResolvedValue({ ok: true });
  changed.mockReset();
});

describe('the offer to keep an identifier', () => {
  it('is made when the page shows one', () => {
    const state = createKeepState(changed);
    expect(state.view(null, [])).toBeNull();
    expect(state.view('p.dupont12', [])).toEqual({ identifier: 'p.dupont12', status: 'offer' });
  });

  it('is not made for one that is kept', () => {
    expect(createKeepState(changed).view('p.dupont12', ['Camille', 'p.dupont12'])).toBeNull();
  });

  it('keeps it when accepted, for the profile of the page', async () => {
    const state = createKeepState(changed);
    state.view('p.dupont12', []);
    await state.keep('pupil');
    expect(keepIdentifier).toHaveBeenCalledWith('p.dupont12', 'pupil');
    expect(changed).toHaveBeenCalled();
    expect(state.view('p.dupont12', ['p.dupont12'])).toMatchObject({ status: 'done' });
  });

  it.each(['full', 'failed', 'private'] as const)(
    'says why it was not kept: %s',
    async (reason) => {
      keepIdentifier.mockResolvedValue({ ok: false, reason });
      const state = createKeepState(changed);
      state.view('p.dupont12', []);
      await state.keep('pupil');
      expect(state.view('p.dupont12', [])).toMatchObject({ status: reason });
    },
  );

  it('says to wait while the background is slow, and not that it failed', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    let give = (_: { ok: true }) => {};
    keepIdentifier.mockReturnValueOnce(
      new Promise((resolve) => {
        give = resolve;
      }),
    );
    const state = createKeepState(changed);
    const nobody: string[] = [];
    state.view('p.dupont12', nobody);
    state.keep('pupil');
    await vi.advanceTimersByTimeAsync(6000);
    expect(state.view('p.dupont12', nobody)).toMatchObject({ status: 'waiting' });
    state.keep('pupil');
    expect(keepIdentifier).toHaveBeenCalledTimes(1);
    give({ ok: true });
    await vi.advanceTimersByTimeAsync(0);
    expect(state.view('p.dupont12', nobody)).toMatchObject({ status: 'done' });
  });

  it.each(['P.DUPONT12', ' p.dupont12', 'p.\u00a0dupont12', 'ｐ.ｄｕｐｏｎｔ１２'])(
    'is not made for one that is kept as « %s »',
    (spelling) => {
      expect(createKeepState(changed).view('p.dupont12', [spelling])).toBeNull();
      expect(createKeepState(changed).view(spelling, ['p.dupont12'])).toBeNull();
    },
  );

  it('is made again once what was kept is erased', async () => {
    const state = createKeepState(changed);
    const nobody: string[] = [];
    state.view('p.dupont12', nobody);
    await state.keep('pupil');
    expect(state.view('p.dupont12', nobody)).toMatchObject({ status: 'done' });
    expect(state.view('p.dupont12', ['', 'p.dupont12'])).toMatchObject({ status: 'done' });
    expect(state.view('p.dupont12', [])).toMatchObject({ status: 'offer' });
  });

  it('is made again even if it was erased before the guide knew it was kept', async () => {
    const state = createKeepState(changed);
    state.view('p.dupont12', []);
    await state.keep('pupil');
    expect(state.view('p.dupont12', [])).toMatchObject({ status: 'offer' });
  });

  it('keeps it for no profile when none is known', async () => {
    const state = createKeepState(changed);
    state.view('p.dupont12', []);
    await state.keep(null);
    expect(keepIdentifier).toHaveBeenCalledWith('p.dupont12', null);
  });

  it('says why one that is too long is not kept, and sends nothing', async () => {
    const long = `p.${'x'.repeat(100)}12`;
    const state = createKeepState(changed);
    expect(state.view(long, [])).toMatchObject({ status: 'offer' });
    await state.keep('pupil');
    expect(keepIdentifier).not.toHaveBeenCalled();
    expect(state.view(long, [])).toMatchObject({ status: 'long' });
  });

  it('is made again for another identifier', async () => {
    const state = createKeepState(changed);
    state.view('p.dupont12', []);
    await state.keep('pupil');
    expect(state.view('m.dupont34', [])).toMatchObject({ status: 'offer' });
  });

  it('keeps nothing that was not shown', async () => {
    await createKeepState(changed).keep('pupil');
    expect(keepIdentifier).not.toHaveBeenCalled();
  });
});
