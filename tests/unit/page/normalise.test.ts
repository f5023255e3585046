import { describe, expect, it } from 'vitest';
import { normalise } from '../../../lib/page/normalise';

describe('two spellings of a label', () => {
  it.each([
    ['ÉduConnect', 'EduConnect'],
    ['Je n’ai pas de compte', "Je n'ai pas de compte"],
    ['L\u02bcidentifiant', 'L‘identifiant'],
    ['  Je confirme\n      mon identité ', 'je confirme mon identite'],
    ['Prénom\u00a0:', 'Prenom :'],
    ['E\u0301le\u0300ve', 'Élève'],
    ['Sœur', 'SOEUR'],
    ['mot\u200b de passe', 'mot de passe'],
  ])('« %s » and « %s » are the same', (one, other) => {
    expect(normalise(one)).toBe(normalise(other));
  });

  it('differ if the words do', () => {
    expect(normalise('Mot de passe')).not.toBe(normalise('Mots de passe'));
  });

  it('are empty if there are only spaces', () => {
    expect(normalise(' \u00a0\n\t\u200b')).toBe('');
  });
});
