import { expect, it } from 'vitest';
import { mayBeTwoAccounts } from '../../../lib/my-ent/two-accounts';

const known = (...ids: (string | null)[]) =>
  mayBeTwoAccounts(ids.map((entId) => ({ entId, entHome: null })));

it('a primary school’s ENT with accounts of its own, and a collège’s with ÉduConnect', () => {
  expect(known('reunion1d', 'mbn')).toBe(true);
  expect(known('mbn', 'vca', 'mbn')).toBe(true);
});

it('two ENTs that each give their own account', () => {
  expect(known('reunion1d', 'monlycee')).toBe(true);
});

it('an ENT whose accounts are not known counts for one of other levels only', () => {
  expect(known('nice', 'mbn')).toBe(true);
  expect(known('amanaki', 'mbn')).toBe(false);
  expect(known('ent27', 'mbn')).toBe(false);
});

it('one ÉduConnect account opens all the ENTs that use it', () => {
  expect(known('e-primo', 'mbn', 'hdf')).toBe(false);
});

it('one ENT, none, or one that the directory lacks says nothing', () => {
  expect(known('mbn', 'mbn')).toBe(false);
  expect(known()).toBe(false);
  expect(known(null, 'no-such-ent', 'mbn')).toBe(false);
});
