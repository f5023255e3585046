import { describe, expect, it } from 'vitest';
import { whoToCall } from '../../../lib/guide/extras/who-to-call';
import type { Look } from '../../../lib/guide/guide';
import { callLines, contactOf } from '../../../lib/school/contact';
import type { SchoolPolicy } from '../../../lib/school/policy';
import { readPolicy } from '../../../lib/school/read-policy';
import { GOOD_POLICY } from './good-policy';

const { policy } = readPolicy(GOOD_POLICY);
const { helpPupils: _, helpParents: __, ...contactOnly } = policy;

describe('whom to call', () => {
  it('is nobody where the school says nothing of it', () => {
    const silent: SchoolPolicy = { schoolName: 'Collège des Tilleuls', helpHours: '8 h – 17 h' };
    expect(callLines(silent)).toBeNull();
    expect(contactOf(silent)).toBeNull();
  });

  it('is one line, the same for all, where the school has no sentence of its own', () => {
    const line =
      'Vie scolaire · 01 99 00 12 34 · aide@tilleuls.example · tilleuls.example · 8 h – 17 h';
    expect(callLines(contactOnly)).toEqual({ pupil: line, guardian: line });
  });

  it('is the sentence of the school, for those it is for', () => {
    expect(callLines(policy)).toEqual({
      pupil: 'Va à la vie scolaire, bureau 12.',
      guardian: 'Appelez le secrétariat.',
    });
    expect(callLines({ helpPupils: 'Bureau 12.' })).toEqual({ pupil: 'Bureau 12.', guardian: '' });
  });
});

describe('the contact for one reader', () => {
  it('is the sentence of the school for them, in the place of all the rest', () => {
    expect(contactOf(policy, 'pupil')).toEqual({ lines: ['Va à la vie scolaire, bureau 12.'] });
    expect(contactOf(policy, 'guardian')).toEqual({ lines: ['Appelez le secrétariat.'] });
  });

  it('is the same for all where the school has no sentence for them', () => {
    expect(contactOf(contactOnly, 'pupil')).toEqual(contactOf(contactOnly));
    expect(contactOf({ ...contactOnly, helpParents: 'Appelez.' }, 'pupil')).toEqual(
      contactOf(contactOnly),
    );
  });

  it('is nobody where the school speaks to the other alone', () => {
    const toPupils: SchoolPolicy = { schoolName: 'Collège des Tilleuls', helpPupils: 'Bureau 12.' };
    expect(contactOf(toPupils, 'pupil')).toEqual({ lines: ['Bureau 12.'] });
    expect(contactOf(toPupils, 'guardian')).toBeNull();
  });
});

describe('in the guide, whom to call', () => {
  const look = (screen: string, tone: 'step' | 'trouble', call: object | null) =>
    ({
      advice: { screen, profile: 'pupil', hints: [{ tone }] },
      known: { call, profile: null },
    }) as unknown as Look;
  const call = { pupil: 'Bureau 12.', guardian: '' };

  it('is said where nobody goes on alone, and where the page refuses something', () => {
    expect(whoToCall(look('educonnect/forgotten-password', 'step', call))).toBe('Bureau 12.');
    expect(whoToCall(look('ent/unknown-account', 'step', call))).toBe('Bureau 12.');
    expect(whoToCall(look('educonnect/login', 'trouble', call))).toBe('Bureau 12.');
  });

  it('is not said elsewhere, nor without a school', () => {
    expect(whoToCall(look('educonnect/login', 'step', call))).toBe('');
    expect(whoToCall(look('educonnect/login', 'trouble', null))).toBe('');
  });
});
