import { describe, expect, it } from 'vitest';
import { fr } from '../../../lib/texts/locales/fr';
import { spokenLanguage } from '../../../lib/texts/spoken-language';
import { createTexts } from '../../../lib/texts/texts';

const french = createTexts('fr', fr);

describe('a text to show', () => {
  it('speaks to a pupil, to a guardian, and to somebody unknown', () => {
    expect(french.get('birth_date_check_date', [], 'pupil')).toBe('Tape ta date de naissance.');
    expect(french.get('birth_date_check_date', [], 'guardian')).toBe(
      'Tapez la date de naissance d’un de vos enfants.',
    );
    expect(french.get('birth_date_check_date')).toMatch(/^Parent.*Élève/);
  });

  it('says to everybody what has no variant', () => {
    expect(french.get('sms_code_type', [], 'pupil')).toBe(french.get('sms_code_type'));
  });

  it('has its places filled, even by what looks like a place', () => {
    expect(french.get('guide_step', [2, 7])).toBe('Étape 2 sur 7');
    expect(french.get('way_back_open', ['$2'])).toBe('Ouvrir $2');
    expect(french.get('guide_step', [2])).toBe('Étape 2 sur ');
  });

  it('is French where the language lacks it', () => {
    const other = createTexts('en', { login_title: { message: 'Sign in' } }, fr);
    expect(other.get('login_title', [], 'pupil')).toBe('Sign in');
    expect(other.get('guide_fold')).toBe('Réduire le guide');
  });

  it('never breaks a line before « » » or a question mark', () => {
    expect(french.get('login_submit', ['Se connecter'])).toBe(
      'Cliquez sur «\u00a0Se connecter\u00a0».',
    );
    expect(french.get('way_back_other')).toBe('Ce n’est pas votre ENT\u00a0?');
  });
});

describe('the language spoken', () => {
  it('is the one chosen, else the first of the browser’s that is spoken, else French', () => {
    expect(spokenLanguage('en', ['fr'])).toBe('en');
    expect(spokenLanguage(null, ['de-DE', 'en-GB', 'fr'])).toBe('en');
    expect(spokenLanguage(null, ['de', 'it'])).toBe('fr');
    expect(spokenLanguage(null, [])).toBe('fr');
  });
});
