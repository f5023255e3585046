import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPassword } from '../../../lib/password/check';
import { COMMON_SPECIALS } from '../../../lib/password/classes';
import type { Criteria } from '../../../lib/password/criteria';
import { judge } from '../../../lib/password/problem';
import { readCriteria } from '../../../lib/password/read-criteria';
import { sayProblem } from '../../../lib/password/say';
import { sayUnread, sayUnsure } from '../../../lib/password/say-unread';
import { suggest } from '../../../lib/password/suggest';
import frMessages from '../../../lib/texts/locales/fr/password.json';
import { createTexts } from '../../../lib/texts/texts';
import { typing } from './oracle';
import { pageOf } from './page';
import { ASKED, type PartlyRead, partlyCarried, partlyRead } from './partly-read';
import { SLOW } from './slow';

const pupil = { singleForm: false, profile: 'pupil' } as const;
const voice = { texts: createTexts('fr', frMessages), profile: 'pupil' } as const;

function read({ html, root }: Pick<PartlyRead, 'html' | 'root'>): Criteria {
  const { page, input } = pageOf(html, root);
  return readCriteria(page, input, pupil);
}

const french = { lang: 'fr', class: '' };
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a page of which not everything is read', () => {
  const pages = fc.oneof({ weight: 3, arbitrary: partlyRead }, partlyCarried);

  it(
    'is told of by its own rules only: no other is ever met, missing or concluded from',
    () => {
      fc.assert(
        fc.property(pages, typing, (given, seen) => {
          const criteria = read(given);
          const check = checkPassword(seen.map(({ written }) => written).join(''), criteria);
          for (const { id } of check.criteria) expect(given.stated, id).toContain(id);
          if (check.verdict === 'accepted') expect(given.whole).toBe(true);
        }),
        { numRuns: 500 },
      );
    },
    SLOW,
  );

  it(
    'has no list that a character could be missing from, unless that list was read',
    () => {
      fc.assert(
        fc.property(pages, typing, (given, seen) => {
          const value = seen.map(({ written }) => written).join('');
          const { problem } = judge({ value, confirmation: '' }, read(given));
          const said = problem ? sayProblem(problem, voice) : '';
          if (!given.stated.includes('special')) expect(said).not.toContain('liste');
          if (!given.whole) expect(said).not.toContain('ne parle pas');
          for (const mark of ASKED.marks) {
            expect(plain(said), mark).not.toMatch(`« ${mark} » n’est pas`);
          }
        }),
        { numRuns: 500 },
      );
    },
    SLOW,
  );

  it(
    'is given suggestions that are long, have every kind, and only marks that are safe there',
    () => {
      fc.assert(
        fc.property(pages, (given) => {
          for (const { password, marks } of suggest(read(given))) {
            expect(password.length).toBeGreaterThanOrEqual(ASKED.length);
            expect(password).toMatch(/(?=.*[A-Z])(?=.*[a-z])(?=.*[0-9]).*[^A-Za-z0-9]/);
            const safe = given.stated.includes('special')
              ? ASKED.marks
              : COMMON_SPECIALS + ASKED.marks;
            for (const mark of marks) expect(safe).toContain(mark);
          }
        }),
        { numRuns: 300 },
      );
    },
    SLOW,
  );

  it.each(['Secret!26', 'Secret-2026', 'Zoé', 'Mon chat'])(
    'is advised, for %s, by what is usual where it states nothing',
    (value) => {
      const criteria = read({
        html: '<form><input id="new" type="password"></form>',
        root: french,
      });
      const { check, problem } = judge({ value, confirmation: '' }, criteria);
      expect(check.criteria).toEqual([]);
      expect(check.verdict).toBe('unsure');
      expect(plain(problem ? sayProblem(problem, voice) : sayUnsure(criteria, voice))).toMatch(
        /souvent refusé|D’habitude : 8 caractères/,
      );
      expect(sayUnread(criteria, voice).map(plain)).toEqual([
        'Cette page ne dit pas ses règles. D’habitude : 8 caractères, une majuscule, une minuscule, un chiffre et un caractère spécial.',
      ]);
    },
  );
});

describe('a page that says little', () => {
  const said = (lines: string, root = french) =>
    sayUnread(read({ html: `<form><input id="new" type="password">${lines}</form>`, root }), voice);

  it('is completed by advice where all that it says was understood', () => {
    expect(said('<p>Au moins 10 caractères</p>').map(plain)).toEqual([
      'D’habitude : une majuscule, une minuscule, un chiffre et un caractère spécial.',
    ]);
  });

  it('is left to its reader where not all was: what is usual may contradict it', () => {
    const lines = '<ul><li>12 حرفا على الأقل</li></ul>';
    expect(said(lines)).toEqual(['Vérifie aussi les règles écrites sur la page.']);
    expect(said(lines, { lang: 'ar', class: 'translated-rtl' }).join(' ')).not.toMatch('habitude');
  });
});

describe('a sentence that is not understood', () => {
  const page = (line: string, tag = 'li') =>
    read({
      html: `<main><form><input id="new" type="password"><ul><li>Au moins 12 caractères</li><li>1 majuscule</li></ul><${tag}>${line}</${tag}></form></main>`,
      root: french,
    });

  it.each([
    'Il ne doit pas contenir votre nom ou votre prénom.',
    'Votre mot de passe ne respecte pas les règles de sécurité.',
    'Le mot de passe ne doit pas comporter plus de deux chiffres à la suite.',
    '2 chiffres au plus',
    'Différent de vos 5 derniers mots de passe',
    'Ni chiffre au début, ni espace',
    'Doit contenir un emoji',
    'كلمة مرور لا تحتوي على اسمك',
    'Un caractère spécial (voir la liste dans l’aide)',
    'Vingt-quatre caractères',
    'Le mot de passe doit comporter 15 caractères',
  ])('%s: nothing is concluded', (line) => expect(page(line).reading).toBe('part'));

  it.each([
    ['Au moins 1 chiffre', 'li'],
    ['Le mot de passe doit respecter les règles suivantes :', 'p'],
    ['* Champ(s) obligatoire(s)', 'p'],
    ['Les deux mots de passe ne sont pas identiques.', 'p'],
    ['Aide à la création de mot de passe sécurisé', 'p'],
    ['Je choisis mon nouveau mot de passe', 'h2'],
    ['Saisissez le code à 6 chiffres reçu par SMS', 'p'],
    ['20 caractères maximum, sans espace ni accent', 'li'],
  ])('is none of those that are, or that state no rule: %s', (line, tag) =>
    expect(page(line, tag).reading).toBe('whole'),
  );

  it.each([
    'Pas de chiffre',
    '2 chiffres au plus',
    'Évitez les chiffres',
    'Aucun chiffre à la fin',
  ])('%s: does not ask for what it refuses', (line) => {
    expect(page(line).classes.filter(({ from }) => from !== 'usual')).toMatchObject([
      { id: 'upper' },
    ]);
  });

  it('leaves open which of several kinds are enough', () => {
    const criteria = read({
      html: '<form><input id="new" type="password"><p>8 caractères minimum et 3 des 4 critères suivants :</p><ul><li>1 majuscule</li><li>1 chiffre</li><li>un hiéroglyphe</li><li>une note de musique</li></ul></form>',
      root: french,
    });
    expect(criteria).toMatchObject({ required: 1, reading: 'part' });
  });
});

describe('lengths in other words', () => {
  const length = (line: string) => {
    const { minLength, maxLength, lengthFrom } = read({
      html: `<form><input id="new" type="password"><p>${line}</p><p>1 chiffre</p></form>`,
      root: french,
    });
    return [lengthFrom === 'usual' ? null : minLength, maxLength];
  };

  it.each([
    ['Plus de 8 caractères', 9, null],
    ['Ne doit pas contenir plus de 20 caractères', null, 20],
    ['Moins de 20 caractères', null, 19],
    ['Pas moins de 10 caractères', 10, null],
    ['Exactement 10 caractères', 10, 10],
    ['Vingt-quatre caractères', null, null],
    ['12 caracteres como máximo', null, null],
  ])('%s', (line, least, most) => expect(length(line)).toEqual([least, most]));
});

describe('a translated page', () => {
  const lines = '<ul><li>12 حرفا على الأقل</li><li>رمز واحد على الأقل من بين: - _ + . ,</li></ul>';
  const html = `<form><input id="new" type="password">${lines}</form>`;

  it.each([
    ['Chrome, right to left', html, { lang: 'ar', class: 'translated-rtl' }],
    ['Chrome, left to right', html, { lang: 'en', class: 'translated-ltr' }],
    ['Firefox', html, { lang: 'ar', class: '' }],
    ['Edge', html.replace('<li>', '<li _msttexthash="1">'), french],
    [
      'fonts alone',
      html.replace(
        '12 حرفا على الأقل',
        '<font style="vertical-align: inherit;"><font style="vertical-align: inherit;">12</font></font>',
      ),
      french,
    ],
  ])('is known as such: %s', (_, body, root) => {
    const criteria = read({ html: body, root });
    expect(criteria).toMatchObject({ translated: true, reading: 'part', lengthFrom: 'usual' });
    expect(sayUnread(criteria, voice)[0]).toContain('La page est traduite.');
    for (const { marks, password } of suggest(criteria)) {
      expect('-_+.,').toContain(marks);
      expect(password.length).toBeGreaterThanOrEqual(12);
    }
  });

  it('keeps the rules that its field carries', () => {
    const criteria = read({
      html: html.replace('type=', 'data-min-size="10" data-chiffres="0-9" type='),
      root: { lang: 'ar', class: 'translated-rtl' },
    });
    expect(checkPassword('abc', criteria).criteria).toMatchObject([
      { id: 'length', asked: 10, from: 'attributes' },
      { id: 'digit', from: 'attributes' },
    ]);
  });

  it('is not one that only declares another language', () => {
    const own = '<label for="new">Nouveau mot de passe</label><p>8 caractères, 1 chiffre</p>';
    const root = { lang: 'en', class: '' };
    expect(read({ html: `${own}<input id="new" type="password">`, root }).reading).toBe('whole');
  });
});

describe('what cannot be compared', () => {
  it('is not concluded from: the page forbids a password that is not known here', () => {
    const html =
      '<form><input id="new" type="password"><p>8 caractères, 1 chiffre</p><p>Différent de l’ancien mot de passe et de votre identifiant</p></form>';
    const criteria = read({ html, root: french });
    expect(criteria.forbids).toEqual(['identifier', 'previous']);
    expect(checkPassword('Chaton42', criteria).verdict).toBe('unsure');
    const known = { identifier: 'p.dupont12', previousKnown: true };
    expect(checkPassword('Chaton42', criteria, known).verdict).toBe('accepted');
  });

  it('is a mark that may separate the list or belong to it', () => {
    const html =
      '<form><input id="new" type="password"><p>8 caractères, 1 chiffre</p><p>1 caractère spécial parmi ! ? @ # .</p></form>';
    const criteria = read({ html, root: french });
    expect(checkPassword('Chaton42!', criteria).verdict).toBe('accepted');
    const { check, problem } = judge({ value: 'Chaton42!.', confirmation: '' }, criteria);
    expect([check.verdict, problem]).toEqual([
      criteria.specials?.includes('.') ? 'accepted' : 'unsure',
      null,
    ]);
  });
});
