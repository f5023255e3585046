import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkIdentifier } from '../../../lib/people/identifier';

describe('a typed identifier', () => {
  it.each(['p.dupont12', 'm.dupont34', 'j.martin-durand7', 'A.BERNARD123', 'l.de-la-tour1234'])(
    '%s is a usual one',
    (typed) => {
      expect(checkIdentifier(typed)).toEqual({
        verdict: 'usual',
        identifier: typed,
        trimmed: false,
      });
    },
  );

  it.each([
    'dupont',
    'p.dupont',
    'p.dupont12345',
    'pdupont12',
    'p.dupont-12',
    'p. dupont12',
    'paul.dupont12',
    'p.dupont@exemple.fr',
    'Slip-2025',
  ])('%s is doubtful', (typed) => {
    expect(checkIdentifier(typed)).toEqual({
      verdict: 'doubtful',
      identifier: typed,
      trimmed: false,
    });
  });

  it.each(['', ' ', '\t\n', '\u00a0', '\u200b', '\ufeff '])('%j is empty', (typed) => {
    expect(checkIdentifier(typed)).toEqual({ verdict: 'empty' });
  });

  it.each([' p.dupont12', 'p.dupont12\n', '\u00a0p.dupont12\u200b'])(
    '%j loses what is around it, and it is said',
    (typed) => {
      expect(checkIdentifier(typed)).toEqual({
        verdict: 'usual',
        identifier: 'p.dupont12',
        trimmed: true,
      });
    },
  );

  it('comes out the same when checked again, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const once = checkIdentifier(typed);
        if (once.verdict === 'empty') return;
        expect(checkIdentifier(once.identifier)).toEqual({ ...once, trimmed: false });
      }),
    );
  });
});
