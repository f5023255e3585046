import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { learn } from '../../../lib/ent/learnt';
import { wayBackOf } from '../../../lib/ent/way-back-of';
import { keepPerson } from '../../../lib/people/people';
import { changeSettings } from '../../../lib/storage/settings';
import { lina, sami } from '../people/someone';
import { refuse } from '../storage/fake-storage';

const school = 'https://college-jules-ferry.monbureaunumerique.fr';

beforeEach(() => fakeBrowser.reset());

const nameOf = async (said: string | null = null) => (await wayBackOf(1, said))?.name ?? null;

/** Makes the ENT known in each way, the weakest first. */
const ways = {
  last: () => learn(2, { entId: 'eduprovence', school: null }),
  person: () => keepPerson({ ...lina, entId: 'mbn', entHome: null }),
  chosen: () => changeSettings({ entId: 'cybercolleges42', entHome: null }),
  here: () => learn(1, { entId: 'hdf', school: null }),
} as const;

describe('the way back', () => {
  it('is not known where nothing is', async () => {
    expect(await wayBackOf(1, null)).toBeNull();
  });

  it('is what the user has just said, then the tab’s ENT, the chosen one, a kept person’s, the last one', async () => {
    await ways.last();
    const last = await nameOf();
    await ways.person();
    const person = await nameOf();
    await ways.chosen();
    const chosen = await nameOf();
    await ways.here();
    const here = await nameOf();
    const said = await nameOf('nice');
    const names = [last, person, chosen, here, said];
    expect(names).not.toContain(null);
    expect(new Set(names).size).toBe(names.length);
    expect(person).toBe('Mon Bureau Numérique');
  });

  it('is the school’s own site where that is known', async () => {
    await learn(1, { entId: 'mbn', school });
    expect((await wayBackOf(1, null))?.href).toBe(`${school}/`);
  });

  it('is never a site that does not belong to the ENT', async () => {
    await learn(1, { entId: 'mbn', school: 'https://monbureaunumerique.example.com' });
    expect((await wayBackOf(1, null))?.href).toBe('https://www.monbureaunumerique.fr/');
  });

  it('is asked where the kept people have several ENTs', async () => {
    await keepPerson(lina);
    await keepPerson({ ...sami, entId: 'aura' });
    expect(await wayBackOf(1, null)).toBeNull();
  });

  it('is the one that all the kept people share', async () => {
    await keepPerson(lina);
    await keepPerson({ ...sami, entId: lina.entId });
    expect(await nameOf()).toBe('Mon Bureau Numérique');
  });

  it('is what comes next, where an ENT is no longer in the directory', async () => {
    await ways.person();
    await learn(1, { entId: 'gone', school: null });
    expect(await nameOf()).toBe('Mon Bureau Numérique');
    expect(await nameOf('gone')).toBe('Mon Bureau Numérique');
  });

  it('is what is still known, where the browser refuses to read', async () => {
    await ways.chosen();
    refuse('session', 'get', new Error('refused'));
    expect(await nameOf()).not.toBeNull();
  });
});
