import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCHOOL_KEY_NAMES } from '../../../lib/school/keys';
import { readPolicy } from '../../../lib/school/read-policy';
import { withPolicy } from '../../../lib/school/with-policy';
import { type Settings, settingsValue } from '../../../lib/storage/settings-value';
import { LANGUAGES, TEXT_SIZES } from '../../../lib/vocabulary';
import { BAD_INPUT } from './bad-input';
import { GOOD_POLICY } from './good-policy';

const NOBODY = settingsValue.initial;
const HOME = 'https://les-tilleuls.monbureaunumerique.fr';
const inForce = (own: Partial<Settings>, policy: object) =>
  withPolicy({ ...NOBODY, ...own }, readPolicy(policy).policy);

describe('the settings in force', () => {
  it('are those of the user where no school has set any', () => {
    const own = { ...NOBODY, language: 'tr' as const };
    expect(withPolicy(own, {})).toBe(own);
  });

  it('are those of the school where the user has chosen nothing', () => {
    const policy = { ent: 'mbn', language: 'ar', textSize: 'large', spacing: true, readAloud: 1 };
    expect(inForce({}, policy)).toEqual({
      ...NOBODY,
      entId: 'mbn',
      language: 'ar',
      textSize: 'large',
      spacing: true,
      readAloud: true,
    });
  });

  it('are those of the user where they have chosen', () => {
    expect(
      inForce({ language: 'tr', textSize: 'larger' }, { language: 'ar', textSize: 'large' }),
    ).toMatchObject({ language: 'tr', textSize: 'larger' });
    expect(
      inForce({ own: ['textSize', 'language'] }, { language: 'ar', textSize: 'large' }),
    ).toMatchObject({ language: null, textSize: 'normal' });
  });

  it('have the language of the browser where the school leaves it to it', () => {
    expect(inForce({}, { language: 'auto' }).language).toBeNull();
  });

  it('have the ENT of the user, unless the school has locked its own', () => {
    const own = { entId: 'occitanie' };
    expect(inForce(own, { ent: 'mbn' }).entId).toBe('occitanie');
    expect(inForce(own, { ent: 'mbn', entLocked: true }).entId).toBe('mbn');
    expect(inForce(own, { entLocked: true }).entId).toBe('occitanie');
    expect(inForce({ own: ['entId'] }, { ent: 'mbn' }).entId).toBeNull();
  });

  it('take the address of the school with its ENT, and never with another', () => {
    const policy = { ent: 'mbn', entHome: HOME };
    expect(inForce({}, policy)).toMatchObject({ entId: 'mbn', entHome: HOME });
    expect(inForce({ entId: 'mbn' }, policy)).toMatchObject({ entId: 'mbn', entHome: HOME });
    expect(inForce({ entId: 'occitanie' }, policy).entHome).toBeNull();
    const mine = 'https://les-ormes.monbureaunumerique.fr';
    expect(inForce({ entId: 'mbn', entHome: mine }, policy).entHome).toBe(mine);
    expect(inForce({ entId: 'mbn', entHome: mine }, { ...policy, entLocked: true }).entHome).toBe(
      HOME,
    );
    expect(inForce({ entId: 'mbn', entHome: mine }, { ent: 'mbn', entLocked: true }).entHome).toBe(
      mine,
    );
  });

  it('treat the computer as a shared one where identifiers are not to stay', () => {
    expect(inForce({}, { identifiers: 'ask' }).sharedComputer).toBe(false);
    expect(inForce({}, { identifiers: 'session' }).sharedComputer).toBe(true);
    expect(inForce({}, { identifiers: 'off' }).sharedComputer).toBe(true);
    expect(inForce({ sharedComputer: true }, { identifiers: 'ask' }).sharedComputer).toBe(true);
  });

  it('read nothing aloud where the school has removed that', () => {
    expect(inForce({ readAloud: true }, { hide: ['read-aloud'] }).readAloud).toBe(false);
  });
});

it('whatever a school sets, it chooses or removes, and widens nothing', () => {
  const values = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(...BAD_INPUT.map(([, given]) => given), ...Object.values(GOOD_POLICY)),
    fc.constantFrom('ask', 'session', 'off', true, false, 'mbn', 'occitanie', HOME),
  );
  const policies = fc.dictionary(fc.constantFrom<string>(...SCHOOL_KEY_NAMES), values);
  const settings = fc.record({
    entId: fc.constantFrom(null, 'mbn', 'occitanie'),
    language: fc.constantFrom(null, ...LANGUAGES),
    sharedComputer: fc.boolean(),
    textSize: fc.constantFrom(...TEXT_SIZES),
    spacing: fc.boolean(),
    readAloud: fc.boolean(),
    own: fc.subarray(['entId', 'language', 'textSize', 'spacing', 'readAloud']),
  });
  fc.assert(
    fc.property(settings, policies, (own, given) => {
      const before: Settings = { ...NOBODY, ...own };
      const { policy } = readPolicy(given);
      const after = withPolicy(before, policy);
      const may: Record<string, readonly unknown[]> = {
        entId: [before.entId, policy.ent],
        entHome: [before.entHome, policy.entHome],
        language: [before.language, policy.language],
        textSize: [before.textSize, policy.textSize],
        spacing: [before.spacing, policy.spacing],
        readAloud: [before.readAloud, policy.readAloud, false],
        sharedComputer: [before.sharedComputer, true],
      };
      for (const [name, value] of Object.entries(after)) {
        const allowed = may[name];
        if (allowed) expect(allowed).toContainEqual(value);
        else expect(value).toEqual(before[name as keyof Settings]);
      }
    }),
    { numRuns: 500 },
  );
});
