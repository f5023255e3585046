import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetLearnt, forgetTab, type LearntEnt, learn, learntFor } from '../../../lib/ent/learnt';
import { contents, refuse } from '../storage/fake-storage';

const mbn: LearntEnt = { entId: 'mbn', school: 'https://college.monbureaunumerique.fr' };
const aura: LearntEnt = { entId: 'aura', school: null };

beforeEach(() => fakeBrowser.reset());

describe('the ENT that a tab comes from', () => {
  it('is not known at first', async () => {
    expect(await learntFor(1)).toEqual({ here: null, last: null });
  });

  it('is what its pages told last, and every tab knows what was told last of all', async () => {
    await learn(1, mbn);
    await learn(2, aura);
    expect(await learntFor(1)).toEqual({ here: mbn, last: aura });
    expect(await learntFor(3)).toEqual({ here: null, last: aura });
    await learn(1, aura);
    expect((await learntFor(1)).here).toEqual(aura);
  });

  it('is told by several tabs at once', async () => {
    await Promise.all([learn(1, mbn), learn(2, aura)]);
    expect((await learntFor(1)).here).toEqual(mbn);
    expect((await learntFor(2)).here).toEqual(aura);
  });

  it('is forgotten with its tab, but for what was told last', async () => {
    await learn(1, mbn);
    await learn(2, aura);
    await forgetTab(2);
    expect(await learntFor(2)).toEqual({ here: null, last: aura });
    expect((await learntFor(1)).here).toEqual(mbn);
  });

  it('is forgotten wholly once its user says otherwise', async () => {
    await learn(1, mbn);
    await learn(2, aura);
    await forgetLearnt(2);
    expect(await learntFor(2)).toEqual({ here: null, last: null });
    expect((await learntFor(1)).here).toEqual(mbn);
  });

  it('is kept in memory only, until the browser closes', async () => {
    await learn(1, mbn);
    expect(await contents('local')).toEqual({});
    expect(Object.keys(await contents('session'))).toEqual(['learnt']);
  });

  it('leaves nothing to be stored where nothing was told', async () => {
    await forgetTab(1);
    await forgetLearnt(1);
    expect(await contents('session')).toEqual({});
  });

  it('does no harm where the browser refuses', async () => {
    refuse('session', 'get', new Error('refused'));
    refuse('session', 'set', new Error('refused'));
    await expect(learn(1, mbn)).resolves.toBeUndefined();
    await expect(forgetTab(1)).resolves.toBeUndefined();
    await expect(forgetLearnt(1)).resolves.toBeUndefined();
  });
});
