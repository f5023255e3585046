import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkIdentifier, sameIdentifier } from '../../../lib/people/identifier';

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
    'Paul.Dupont12',
    'Dupont2012',
    'https://ent.exemple.fr/?x=1',
    'anne-marie12',
    '🦄 licorne',
  ])('%s is doubtful', (typed) => {
    expect(checkIdentifier(typed)).toEqual({
      verdict: 'doubtful',
      identifier: typed,
      trimmed: false,
    });
  });

  it.each(['Azerty123!', 'Slip-2025', 'Soleil!2025', 'Soleil@2025', ' Lune?2025x ', 'p.dupont12!'])(
    '%s is rather a password',
    (typed) => {
      expect(checkIdentifier(typed)).toMatchObject({ verdict: 'password' });
    },
  );

  it.each(['', ' ', '\t\n', '\u00a0', '\u200b', '\ufeff '])('%j is empty', (typed) => {
    expect(checkIdentifier(typed)).toEqual({ verdict: 'empty' });
  });

  it('is checked at once, however many spaces it holds', () => {
    const typed = `p.${' '.repeat(1_000_000)}x`;
    expect(checkIdentifier(typed)).toEqual({ verdict: 'long', identifier: typed, trimmed: false });
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

  it('of full width becomes a plain one', () => {
    expect(checkIdentifier('ｐ.ｄｕｐｏｎｔ１２')).toEqual({
      verdict: 'usual',
      identifier: 'p.dupont12',
      trimmed: false,
    });
  });

  it('is too long past a hundred characters, whatever they are made of', () => {
    expect(checkIdentifier('😀'.repeat(100)).verdict).toBe('doubtful');
    expect(checkIdentifier('😀'.repeat(101)).verdict).toBe('long');
    expect(checkIdentifier(`p.${'x'.repeat(100)}12`).verdict).toBe('long');
  });

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

describe('two identifiers', () => {
  it.each([
    'P.DUPONT12',
    ' p.dupont12\u00a0',
    'p. dupont12',
    'p.\u202fdupont12',
    'p.du\u00adpont12',
    '\u200fp.dupont12',
    'ｐ.ｄｕｐｏｎｔ１２',
  ])('are one and the same for %j and p.dupont12', (spelling) => {
    expect(sameIdentifier(spelling, 'p.dupont12')).toBe(true);
  });

  it.each(['p.dupont13', 'p.dupond12', 'pdupont12', 'm.dupont12'])('are two for %j', (other) => {
    expect(sameIdentifier(other, 'p.dupont12')).toBe(false);
  });
});
