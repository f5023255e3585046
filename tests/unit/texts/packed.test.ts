import { describe, expect, it } from 'vitest';
import { packTexts, unpackTexts } from '../../../lib/texts/packed';

describe('packed texts', () => {
  const texts = { yes: { message: 'oui' }, no: { message: 'non', description: 'for translators' } };

  it('are in the order of the keys, with 0 for one that is missing', () => {
    expect(packTexts(['no', 'perhaps', 'yes'], texts)).toEqual(['non', 0, 'oui']);
  });

  it('are read back without what is missing, nor what translators are told', () => {
    expect(unpackTexts(['no', 'perhaps', 'yes'], ['non', 0, 'oui'])).toEqual({
      yes: { message: 'oui' },
      no: { message: 'non' },
    });
  });
});
