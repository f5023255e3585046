import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  forgetAllLearnt,
  forgetLearnt,
  forgetTab,
  type LearntEnt,
  learn,
  learntFor,
  leaveUnanswered,
} from '../../../lib/my-ent/learnt';
import { contents, refuse } from '../storage/fake-storage';

const mbn: LearntEnt = { entId: 'mbn', school: 'https://college.monbureaunumerique.fr' };
const aura: LearntEnt = { entId: 'aura', school: null };

beforeEach(() => fakeBrowser.reset());

describe('the ENT that a tab comes from', () => {
  it('is not known at first', async () => {
    expect(await learntFor(1)).toEqual({ here: null, last: null, unanswered: [] });
  });

  it('is what its pages told last, and every tab knows what was told last of all', async () => {
    await learn(1, mbn);
    await learn(2, aura);
    expect(await learntFor(1)).toMatchObject({ here: mbn, last: aura });
    expect(await learntFor(3)).toMatchObject({ here: null, last: aura });
    await learn(1, aura);
    expect((await learntFor(1)).here).toMatchObject(aura);
  });

  it('is told by several tabs at once', async () => {
    await Promise.all([learn(1, mbn), learn(2, aura)]);
    expect((await learntFor(1)).here).toMatchObject(mbn);
    expect((await learntFor(2)).here).toMatchObject(aura);
  });

  it('is forgotten with its tab, but for what was told last', async () => {
    await learn(1, mbn);
    await learn(2, aura);
    await forgetTab(2);
    expect(await learntFor(2)).toMatchObject({ here: null, last: aura });
    expect((await learntFor(1)).here).toMatchObject(mbn);
  });

  it('is forgotten wholly once its user says otherwise', async () => {
    await learn(1, mbn);
    await learn(2, aura);
    await forgetLearnt(2);
    expect(await learntFor(2)).toMatchObject({ here: null, last: null });
    expect((await learntFor(1)).here).toMatchObject(mbn);
  });

  it('keeps its school where another page of the ENT does not name it', async () => {
    await learn(1, mbn);
    await learn(1, { entId: 'mbn', school: null });
    expect((await learntFor(1)).here).toMatchObject(mbn);
    await learn(1, { entId: 'aura', school: null });
    expect((await learntFor(1)).here).toMatchObject(aura);
  });

  it('is told anew, where an earlier version wrote it', async () => {
    await fakeBrowser.storage.session.set({ learnt: { version: 1, tabs: { 1: mbn }, last: mbn } });
    expect(await learntFor(1)).toEqual({ here: null, last: null, unanswered: [] });
    await learn(1, aura);
    expect((await learntFor(1)).here).toMatchObject(aura);
    expect(Object.keys(await contents('session'))).toEqual(['learnt']);
  });

  it('is kept in memory only, until the browser closes', async () => {
    await learn(1, mbn);
    expect(await contents('local')).toEqual({});
    expect(Object.keys(await contents('session'))).toEqual(['learnt']);
  });

  it('is forgotten in every tab once somebody says which ENT is theirs', async () => {
    await learn(1, mbn);
    await learn(2, aura);
    await forgetAllLearnt();
    expect(await learntFor(1)).toMatchObject({ here: null, last: null });
    expect(await learntFor(2)).toMatchObject({ here: null, last: null });
  });

  it('remembers once that an ENT’s school is not known to its user', async () => {
    await leaveUnanswered('arsene76');
    await leaveUnanswered('arsene76');
    expect((await learntFor(1)).unanswered).toEqual(['arsene76']);
  });

  it('leaves nothing to be stored where nothing was told', async () => {
    await forgetTab(1);
    await forgetLearnt(1);
    await forgetAllLearnt();
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
