import { describe, expect, it } from 'vitest';
import { holds } from '../../../lib/recognise/words';

describe('a phrase in a text', () => {
  it('is found as a user reads it, whatever its case, accents and apostrophe', () => {
    expect(holds("je n'ai pas de compte →", ['Je n’ai pas de compte'])).toBe(true);
    expect(holds('ne le jj mm aaaa', ['AAAA'])).toBe(true);
  });

  it('is made of whole words', () => {
    expect(holds('bonjour', ['jour'])).toBe(false);
    expect(holds('les eleves', ['élève'])).toBe(false);
    expect(holds('hajj', ['jj'])).toBe(false);
    expect(holds('jour: 14', ['jour'])).toBe(true);
  });

  it('may be any of several', () => {
    expect(holds('courriel', ['adresse mail', 'courriel'])).toBe(true);
    expect(holds('telephone', ['adresse mail', 'courriel'])).toBe(false);
  });

  it('is not read as a pattern', () => {
    expect(holds('ne(e) le', ['né(e) le'])).toBe(true);
    expect(holds('nee le', ['né(e) le'])).toBe(false);
    expect(holds('aXb', ['a.b'])).toBe(false);
  });

  it('is not found when nothing is looked for', () => {
    expect(holds('mot de passe', [])).toBe(false);
  });
});
