import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCHOOL_KEY_NAMES, SCHOOL_KEYS } from '../../../lib/school/keys';
import { REFUSALS } from '../../../lib/school/kinds';
import { readPolicy } from '../../../lib/school/read-policy';
import { BAD_INPUT } from './bad-input';
import { GOOD_POLICY } from './good-policy';

const outcomes = (received: unknown) =>
  Object.fromEntries(readPolicy(received).keys.map((one) => [one.key, one.state]));

describe('what a school sets', () => {
  it('is taken, every key of it', () => {
    const { policy, keys } = readPolicy(GOOD_POLICY);
    expect(policy).toEqual(GOOD_POLICY);
    expect(keys.map(({ key, state }) => [key, state])).toEqual(
      SCHOOL_KEY_NAMES.map((key) => [key, 'taken']),
    );
  });

  it.each(BAD_INPUT)('%s: %j is refused alone (%s)', (key, given, reason) => {
    const { policy, keys } = readPolicy({ ...GOOD_POLICY, [key]: given });
    const { [key]: _, ...others } = GOOD_POLICY;
    expect(policy).toEqual(others);
    expect(keys.find((one) => one.key === key)).toEqual({ key, state: 'refused', given, reason });
  });

  it('is refused for every reason there is', () => {
    const met = new Set(BAD_INPUT.map(([, , reason]) => reason));
    expect([...met].sort()).toEqual([...REFUSALS].sort());
  });

  it('may have the booleans of a registry, and those of a text box', () => {
    for (const [given, meant] of [
      [1, true],
      [0, false],
      ['1', true],
      ['0', false],
      ['true', true],
      ['false', false],
    ]) {
      expect(readPolicy({ welcomePage: given }).policy).toEqual({ welcomePage: meant });
    }
  });

  it('may have a list as JSON, as in a group policy of Firefox', () => {
    expect(readPolicy({ hide: '["report","sheet"]' }).policy.hide).toEqual(['report', 'sheet']);
    expect(readPolicy({ hide: '[]' }).policy.hide).toEqual([]);
  });

  it('loses the spaces around a text, and the path of the address of a school', () => {
    expect(
      readPolicy({
        ...GOOD_POLICY,
        helpName: '  Vie scolaire ',
        entHome: 'https://les-tilleuls.monbureaunumerique.fr/accueil?jeton=1',
      }).policy,
    ).toMatchObject({
      helpName: 'Vie scolaire',
      entHome: 'https://les-tilleuls.monbureaunumerique.fr',
    });
  });

  it('may name the site of a school whose ENT the directory lacks', () => {
    const entHome = 'https://les-tilleuls.example.org';
    expect(readPolicy({ entHome }).policy).toEqual({ entHome });
    expect(outcomes({ ent: 'mbn', entHome })).toEqual({ ent: 'taken', entHome: 'refused' });
  });

  it('names the keys that nobody knows, as they came', () => {
    expect(readPolicy({ shoolName: 'Collège', ent: 'mbn' }).keys).toEqual([
      { key: 'ent', state: 'taken', given: 'mbn' },
      { key: 'shoolName', state: 'unknown', given: 'Collège' },
    ]);
    expect(outcomes(JSON.parse('{"__proto__": 1, "constructor": 2}'))).toEqual(
      Object.fromEntries([
        ['__proto__', 'unknown'],
        ['constructor', 'unknown'],
      ]),
    );
  });

  it('may be anything: each key stands or falls alone, and nothing is thrown', () => {
    const keys = fc.oneof(fc.constantFrom<string>(...SCHOOL_KEY_NAMES), fc.string());
    const values = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(...BAD_INPUT.map(([, given]) => given)),
      fc.constantFrom(...Object.values(GOOD_POLICY)),
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.dictionary(keys, values)), (received) => {
        const { policy, keys: read } = readPolicy(received);
        expect(Object.keys(policy).sort()).toEqual(
          read
            .filter(({ state }) => state === 'taken')
            .map(({ key }) => key)
            .sort(),
        );
        // Read alone, with the ENT that its address must belong to, a key says the same.
        for (const { key, state, given } of read) {
          const ent = key === 'entHome' && policy.ent ? { ent: policy.ent } : {};
          expect(outcomes({ ...ent, [key]: given })[key]).toBe(state);
        }
        // What was taken once is taken again as it is.
        expect(readPolicy(policy).policy).toEqual(policy);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the description of the settings', () => {
  it('has words and an example for each', () => {
    for (const key of SCHOOL_KEY_NAMES) {
      expect(SCHOOL_KEYS[key].about).toMatch(/\.$/);
      expect(SCHOOL_KEYS[key].example).toBeDefined();
    }
  });
});
