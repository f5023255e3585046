import { describe, expect, it } from 'vitest';
import { checkPassword, type Verdict } from '../../../lib/password/check';
import { LISTS } from './lists';
import verdicts from './verdicts.json';

/** Each password with its verdict under the rules of 2021 (A), pupils (B) and guardians (C). */
const TABLE = verdicts as [string, Verdict, Verdict, Verdict][];

describe('the verdict on known passwords', () => {
  it('is tried on more than two hundred of them', () => {
    expect(new Set(TABLE.map(([password]) => password)).size).toBeGreaterThanOrEqual(200);
  });

  it.each(TABLE)('%j', (password, ...expected) => {
    const given = [LISTS.A, LISTS.B, LISTS.C].map((list) => checkPassword(password, list).verdict);
    expect(given).toEqual(expected);
  });
});
