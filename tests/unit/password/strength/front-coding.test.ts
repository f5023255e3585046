import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frontCode, frontDecode } from '../../../../lib/password/strength/front-coding';

describe('front-coded words', () => {
  it('tell of each how many letters it shares with the one before, and the others', () => {
    expect(frontCode(['abat', 'abattre', 'été', "l'"])).toBe("AabatEtreAétéAl'");
  });

  it('are read back', () => {
    const words = fc.array(fc.string({ minLength: 1 }).map((word) => word.toLowerCase()));
    fc.assert(
      fc.property(words, (all) => {
        expect(frontDecode(frontCode(all))).toEqual(all);
      }),
    );
  });

  it('are read back where they are longer than can be shared', () => {
    const long = ['a'.repeat(40), `${'a'.repeat(40)}b`];
    expect(frontDecode(frontCode(long))).toEqual(long);
  });

  it('may be none', () => expect(frontDecode('')).toEqual([]));

  it('have no capitals', () => expect(() => frontCode(['Ab'])).toThrow('capital'));
});
