import { describe, expect, it } from 'vitest';
import { checkPassword } from '../../../lib/password/check';
import { readCriteria } from '../../../lib/password/read-criteria';
import { pageOf } from './page';

const BASE = ['Au moins 8 caractères', 'une majuscule', 'une minuscule', 'un chiffre'];

function verdict(lines: readonly string[], value: string, tag = 'li'): string {
  const html = lines.map((line) => `<${tag}>${line}</${tag}>`).join('');
  const { page, input } = pageOf(
    `<main><form><input id="new" type="password"><div>${html}</div></form></main>`,
  );
  const criteria = readCriteria(page, input, { singleForm: false, profile: 'pupil' });
  return checkPassword(value, criteria).verdict;
}

describe('a list of signs by another name', () => {
  it.each([
    'un caractère parmi # _ -',
    'au moins un des caractères suivants : @ &amp; -',
    'un de ces signes : % £',
    'l’un des signes suivants : . -',
    '! ou ?',
    'un « ! », « ? » ou « # »',
    'un "!"',
    'au moins un signe',
    'une ponctuation',
    '#?!',
    'Le mot de passe doit contenir une majuscule, un chiffre, !',
    'un chiffre et un -',
    '- _ .',
    'Le mot de passe doit contenir un chiffre et un des signes suivants : ! ? #',
    'Le mot de passe doit contenir un chiffre et un « ! », « ? » ou « # »',
  ])('%s: nothing is complete without it', (line) => {
    for (const tag of ['li', 'p', 'div']) {
      expect(verdict([...BASE, line], 'Soleil2025', tag), tag).not.toBe('accepted');
    }
  });

  it.each([
    ['- un chiffre'],
    ['8 caractères, - 1 majuscule, - 1 chiffre !'],
    ['* 1 chiffre'],
    ['Le mot de passe doit respecter les règles suivantes :'],
    ['Le mot de passe doit comporter : 8 caractères ; un chiffre.'],
    ['majuscule + minuscule + chiffre'],
    ['20 caractères maximum, sans espace ni accent'],
  ])('%s: names none', (line) => expect(verdict([...BASE, line], 'Soleil2025')).toBe('accepted'));
});

describe('kinds named together', () => {
  it.each([
    'lettres majuscules et minuscules',
    'Des lettres en majuscule et en minuscule',
    'Majuscules, minuscules et chiffres',
    'Lettres majuscules et minuscules acceptées',
  ])('%s: no small letters alone are complete', (line) => {
    const lines = ['Au moins 8 caractères', 'un chiffre', line];
    expect(verdict(lines, 'soleil20')).not.toBe('accepted');
  });

  it('are each asked for where nothing else is said', () => {
    const lines = ['Au moins 8 caractères', 'un chiffre', 'lettres majuscules et minuscules'];
    expect(verdict(lines, 'soleil20')).toBe('refused');
    expect(verdict(lines, 'Soleil20')).toBe('accepted');
  });
});
