import { describe, expect, it } from 'vitest';
import { checkPassword } from '../../../lib/password/check';
import { readCriteria } from '../../../lib/password/read-criteria';
import { sayUnread } from '../../../lib/password/say-unread';
import frMessages from '../../../lib/texts/locales/fr/password.json';
import { createTexts } from '../../../lib/texts/texts';
import { pageOf } from './page';

const voice = { texts: createTexts('fr', frMessages), profile: 'pupil' } as const;

function read(attributes: string, beside = '') {
  const label = '<label for="new">Nouveau mot de passe</label>';
  const { page, input } = pageOf(
    `<main><form><div>${label}<input id="new" type="password" ${attributes}></div>${beside}</form></main>`,
  );
  return readCriteria(page, input, { singleForm: false, profile: 'pupil' });
}

const said = (attributes: string, beside = '') =>
  sayUnread(read(attributes, beside), voice).join(' ');

const CHECK = 'Vérifie aussi les règles écrites sur la page.';

describe('rules that stand in the field', () => {
  it('are read in its placeholder and its title', () => {
    const rules = '12 caractères, une majuscule et un chiffre';
    for (const name of ['placeholder', 'title']) {
      const criteria = read(`${name}="${rules}"`);
      expect(criteria, name).toMatchObject({ minLength: 12, lengthFrom: 'lines' });
      expect(checkPassword('soleil', criteria).criteria.map(({ id }) => id)).toEqual([
        'length',
        'upper',
        'digit',
      ]);
    }
  });

  it('are its least length, as browsers hold to it', () => {
    expect(read('minlength="14"')).toMatchObject({
      minLength: 14,
      lengthFrom: 'attributes',
      reading: 'short',
    });
    expect(said('minlength="14"')).not.toContain('ne dit pas ses règles');
    const lines = '<ul><li>8 caractères minimum</li><li>un chiffre</li></ul>';
    expect(read('minlength="14"', lines).minLength).toBe(14);
    expect(read('minlength="6"', lines)).toMatchObject({ minLength: 8, lengthFrom: 'lines' });
    expect(read('minlength="1"').lengthFrom).toBe('usual');
  });

  it.each([
    'placeholder="12+ car."',
    'placeholder="12 car. min, A-Z, 0-9"',
    'title="Doit contenir un emoji et une lettre"',
    'pattern="(?=.*[A-Z]).{12,}"',
    'pattern=".{12,}" title="12 signes ou plus, dont une majuscule"',
  ])('are left to the reader where they are not understood: %s', (attributes) => {
    expect(said(attributes)).toBe(CHECK);
  });

  it.each(['placeholder="••••••••"', 'placeholder="********"', 'title="Mot de passe"', ''])(
    'are none: %s',
    (attributes) => expect(said(attributes)).toContain('ne dit pas ses règles'),
  );
});

describe('rules beside the field', () => {
  it.each([
    '<details><summary>Règles</summary><p>12 caractères, une majuscule</p></details>',
    '<details><summary>Comment faire ?</summary><ul><li>Au moins 14 caractères</li></ul></details>',
    '<p>12+ car.</p>',
    '<div><span>12+</span> <span>A-Z</span> <span>0-9</span></div>',
    '<ul><li>A-Z</li><li>a-z</li></ul>',
    '<small>≥ 12</small>',
    '<p>A→Z</p>',
    '<p>min. 12</p>',
    '<p>#?!</p>',
  ])('are left to the reader: %s', (beside) => expect(said('', beside)).toBe(CHECK));

  it('are none in a closed part about something else', () => {
    const help = '<details><summary>Besoin d’aide ?</summary><p>Appelez le collège.</p></details>';
    expect(said('', help)).toContain('ne dit pas ses règles');
  });
});
