import { describe, expect, it } from 'vitest';
import overlay from '../../../lib/texts/locales/ar/overlay.json';
import password from '../../../lib/texts/locales/ar/password.json';
import { fr } from '../../../lib/texts/locales/fr';
import frPassword from '../../../lib/texts/locales/fr/password.json';
import { createTexts } from '../../../lib/texts/texts';
import { uiLanguage } from '../../../lib/texts/ui-language';

const french = createTexts('fr', fr);

describe('a text to show', () => {
  it('addresses a pupil, a guardian, or somebody unknown', () => {
    expect(french.get('birth_date_check_date', [], 'pupil')).toBe('Tape ta date de naissance.');
    expect(french.get('birth_date_check_date', [], 'guardian')).toBe(
      'Tapez la date de naissance d’un de vos enfants.',
    );
    expect(french.get('birth_date_check_date')).toMatch(/^Parent.*Élève/);
  });

  it('is the same for everybody if it has no variant', () => {
    expect(french.get('sms_code_type', [], 'pupil')).toBe(french.get('sms_code_type'));
  });

  it('has its placeholders filled, even by what looks like a placeholder', () => {
    expect(french.get('guide_phase', ['ENT', 1, 4])).toBe('ENT, étape 1 sur 4');
    expect(french.get('way_back_open', ['$2'])).toBe('Aller dans $2');
    expect(french.get('guide_phase', ['ENT', 1])).toBe('ENT, étape 1 sur ');
  });

  it('elides « de » before the names that ask for it, in French only', () => {
    const of = (name: string, texts = french) => texts.get('ent_of', [name]);
    for (const name of ['Inès', 'Hugo', 'Élise', 'Adam']) {
      expect(of(name)).toBe(`ENT d’${name}`);
    }
    for (const name of ['Lina', 'Yanis', 'Zoé']) expect(of(name)).toBe(`ENT de ${name}`);
    const spanish = createTexts('es', { ent_of: { message: 'ENT de $1' } }, fr);
    expect(of('Inès', spanish)).toBe('ENT de Inès');
  });

  it('is French if the language lacks it', () => {
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

describe('a text about a number', () => {
  const arabic = createTexts('ar', password, frPassword);

  it('has the form of its number', () => {
    expect(french.count('password_digit', 1)).toBe('un chiffre');
    expect(french.count('password_digit', 2)).toBe('2 chiffres');
    const said = [1, 2, 3, 11].map((count) => arabic.count('password_digit', count));
    expect(new Set(said).size).toBe(4);
  });

  it('is French if the language lacks it', () => {
    expect(createTexts('ar', {}, frPassword).count('password_digit', 3)).toBe(
      '\u20683\u2069 chiffres',
    );
  });
});

describe('a text in a right-to-left language', () => {
  const arabic = createTexts('ar', overlay, fr);

  it('tells its direction, and isolates what it is filled with', () => {
    expect(french.direction).toBe('ltr');
    expect(arabic.direction).toBe('rtl');
    expect(arabic.get('guide_phase', ['ENT', 2, 7])).toContain('\u20682\u2069');
    expect(french.get('guide_phase', ['ENT', 2, 7])).not.toContain('\u2068');
  });
});

describe('the language spoken', () => {
  it('is the one chosen, else the first of the browser’s that is spoken, else French', () => {
    expect(uiLanguage('en', ['fr'])).toBe('en');
    expect(uiLanguage(null, ['de-DE', 'en-GB', 'fr'])).toBe('en');
    expect(uiLanguage(null, ['de', 'it'])).toBe('fr');
    expect(uiLanguage(null, [])).toBe('fr');
  });
});
