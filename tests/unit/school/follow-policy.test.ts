import fc from 'fast-check';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isKept, keepPerson, readPeople } from '../../../lib/people/people';
import type { NewPerson } from '../../../lib/people/person';
import { followPolicy } from '../../../lib/school/follow-policy';
import { keepPolicy, readKeptPolicy } from '../../../lib/school/kept-policy';
import { SCHOOL_KEY_NAMES } from '../../../lib/school/keys';
import { openWelcome } from '../../../lib/school/welcome';
import { changeSettings, readSettings } from '../../../lib/storage/settings';
import { contents } from '../storage/fake-storage';

const NOBODY: NewPerson = {
  nickname: '',
  profile: 'pupil',
  identifier: 'p.dupont12',
  ents: [],
};

beforeEach(() => fakeBrowser.reset());

/** Makes the browser give this policy, or fail to, until the test ends. */
function administer(given: Record<string, unknown> | Error) {
  const get = vi.spyOn(fakeBrowser.storage.managed, 'get');
  if (given instanceof Error) get.mockRejectedValue(given);
  else get.mockResolvedValue(given);
  onTestFinished(() => get.mockRestore());
  return get;
}

describe('the policy last seen', () => {
  it('is kept, without what was refused', async () => {
    administer({ ent: 'mbn', language: 'de', spy: 'https://example.net/' });
    await followPolicy();
    expect(await readKeptPolicy()).toEqual({ ent: 'mbn' });
    expect(await contents('local')).toEqual({ school: { ent: 'mbn' } });
    expect((await readSettings()).value.entId).toBe('mbn');
  });

  it('leaves nothing where there is none, and nothing once it is lifted', async () => {
    administer({});
    await followPolicy();
    expect(await contents('local')).toEqual({});
    await keepPolicy({ ent: 'mbn' });
    await followPolicy();
    expect(await contents('local')).toEqual({});
  });

  it('is lifted where Firefox says that nothing is set', async () => {
    await keepPolicy({ ent: 'mbn' });
    administer(new Error('Managed storage manifest not found'));
    await followPolicy();
    expect(await readKeptPolicy()).toEqual({});
  });

  it('stays where the browser does not say', async () => {
    await keepPolicy({ ent: 'mbn' });
    administer(new Error('An unexpected error occurred'));
    await followPolicy();
    expect(await readKeptPolicy()).toEqual({ ent: 'mbn' });
  });

  it('is not written again where it has not changed', async () => {
    administer({ ent: 'mbn' });
    await followPolicy();
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    onTestFinished(() => set.mockRestore());
    await followPolicy();
    expect(set).not.toHaveBeenCalled();
  });

  it('is never written among the settings of the user', async () => {
    await keepPolicy({ ent: 'mbn', language: 'ar', textSize: 'large' });
    await changeSettings({ profile: 'pupil' });
    await keepPolicy({});
    expect((await readSettings()).value).toMatchObject({
      profile: 'pupil',
      entId: null,
      language: null,
      textSize: 'normal',
    });
  });

  it('gives way to what the user decides, even to the initial value', async () => {
    await keepPolicy({ textSize: 'large', language: 'ar' });
    await changeSettings({ textSize: 'normal' });
    expect((await readSettings()).value).toMatchObject({ textSize: 'normal', language: 'ar' });
  });

  it('may be anything: storage is read and written, and nothing else of the browser is asked', async () => {
    const asked: string[] = [];
    const tabs = vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(async () => {
      asked.push('tabs');
      return {} as never;
    });
    const fetched = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => {
      asked.push('fetch');
      return new Response();
    });
    onTestFinished(() => {
      tabs.mockRestore();
      fetched.mockRestore();
    });
    const keys = fc.oneof(fc.constantFrom<string>(...SCHOOL_KEY_NAMES), fc.string());
    await fc.assert(
      fc.asyncProperty(fc.dictionary(keys, fc.jsonValue()), async (given) => {
        const get = administer(given);
        await followPolicy();
        get.mockRestore();
        expect(asked).toEqual([]);
        expect(Object.keys(await contents('local')).filter((key) => key !== 'school')).toEqual([]);
        expect(await contents('session')).toEqual({});
      }),
      { numRuns: 100 },
    );
  });
});

describe('a school that lets no identifier stay', () => {
  it('has them out of the disk, those that were there too', async () => {
    await keepPerson(NOBODY);
    await keepPolicy({ identifiers: 'session' });
    expect(Object.keys(await contents('local'))).toEqual(['school']);
    expect((await readPeople()).value).toMatchObject([{ identifier: 'p.dupont12' }]);
    await changeSettings({ sharedComputer: false });
    expect(await contents('local')).not.toHaveProperty('people');
  });

  it('has none kept, shown or offered', async () => {
    await keepPerson(NOBODY);
    await keepPolicy({ identifiers: 'off' });
    expect((await readPeople()).value).toEqual([]);
    expect(await isKept('m.martin3')).toBe(true);
    expect(await keepPerson({ ...NOBODY, identifier: 'm.martin3' })).toMatchObject({ ok: false });
    expect(await contents('local')).not.toHaveProperty('people');
  });
});

describe('the welcome page', () => {
  const installed = (installType: string) =>
    Object.assign(fakeBrowser, { management: { getSelf: async () => ({ installType }) } });
  const openings = () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    onTestFinished(() => create.mockRestore());
    return create;
  };

  it('opens at once for a family, whatever the browser takes to say what is set', async () => {
    installed('normal');
    const create = openings();
    await openWelcome(new Promise(() => undefined));
    expect(create).toHaveBeenCalledOnce();
  });

  it('does not open where the school has it so', async () => {
    installed('admin');
    const create = openings();
    const told = keepPolicy({ welcomePage: false }).then(() => undefined);
    await openWelcome(told);
    expect(create).not.toHaveBeenCalled();
  });

  it('does not open where the browser first says that nothing is set, then what is', async () => {
    installed('admin');
    const create = openings();
    const opening = openWelcome(Promise.resolve());
    await keepPolicy({ welcomePage: false });
    await opening;
    expect(create).not.toHaveBeenCalled();
  });

  it('opens in a school that says nothing of it', async () => {
    installed('admin');
    const create = openings();
    await openWelcome(keepPolicy({ ent: 'mbn' }).then(() => undefined));
    expect(create).toHaveBeenCalledOnce();
  });
});
