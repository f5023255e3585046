import { describe, expect, it } from 'vitest';
import { readStrengthRequest } from '../../../lib/messages/strength-schema';
import { judge } from '../../../lib/password/problem';
import { readCriteria } from '../../../lib/password/read-criteria';
import { statedOn } from './lists';
import { pageOf } from './page';

const BASE = ['Au moins 8 caractères', 'une majuscule', 'une minuscule', 'un chiffre'];

function judged(line: string, value: string, attributes = '') {
  const lines = [...BASE, line].map((text) => `<li>${text}</li>`).join('');
  const { page, input } = pageOf(
    `<form><input id="new" type="password" ${attributes}><ul>${lines}</ul></form>`,
  );
  const criteria = readCriteria(page, input, { singleForm: false, profile: 'pupil' });
  return judge({ value, confirmation: '' }, criteria);
}

describe('a page that takes accents', () => {
  it.each([
    'Les accents sont autorisés',
    'Accents acceptés',
    'Les lettres accentuées sont acceptées.',
    'Les lettres accentuées (é, è, à) sont acceptées',
    'Les majuscules accentuées sont acceptées',
    'La page accepte les accents',
  ])('%s: an accented capital is a capital', (line) => {
    for (const value of ['École2025', 'E\u0301cole2025', 'chÂton2025']) {
      const { check, problem } = judged(line, value);
      expect([check.unlisted, problem], value).toEqual([[], null]);
      expect(check.verdict).not.toBe('refused');
    }
  });

  it('is believed of the page, not of a list that its field carries', () => {
    const { check } = judged('Les accents sont autorisés', 'École2025', 'data-majuscules="A-Z"');
    expect(check.verdict).toBe('refused');
  });

  it('may be what a suggestion is asked for', () => {
    const criteria = { ...statedOn({ singleForm: false, profile: 'pupil' }), accents: true };
    const request = { kind: 'suggest', id: 1, criteria };
    expect(readStrengthRequest(request)).toEqual(request);
  });

  it.each([
    'Les accents ne sont pas autorisés',
    'Accents non autorisés',
    'Les accents sont déconseillés',
    'Sans accent',
  ])('is not one that says: %s', (line) => {
    expect(judged(line, 'École2025A').check.unlisted).toMatchObject([{ character: 'É' }]);
  });
});
