import type { Box } from '../screens/boxes';

/** What a message calls each box, or the example it gives: « nom@domaine.fr ». */
const NAMES: readonly (readonly [Box, RegExp])[] = [
  ['birth-date', /\bnaissance\b|\bdate\b|\bne(?:e|\(e\))? le\b|\bjj ?[/. -] ?mm\b/],
  [
    'email',
    /\b(?:e-?)?mails?\b|\bcourriels?\b|adresse (?:electronique|de messagerie)|@|\barobase\b/,
  ],
  [
    'phone',
    /\btelephones?\b|\bportable\b|\bmobile\b|\bnumero\b|\b(?:10|dix) chiffres\b|\bindicatif\b/,
  ],
  ['last-name', /\bnoms?\b(?! d'utilisateur)/],
  ['first-name', /\bprenoms?\b/],
  ['sms-code', /\bcode\b/],
  ['captcha', /\bimage\b|captcha|\bcaracteres (?:saisis|recopies)/],
  ['identifier', /\bidentifiants?\b|nom d'utilisateur/],
  ['password', /\bmots? de passe\b|\bmdp\b/],
  [
    'legal-link',
    /\blien\b|representante?s? legal|responsable de (?:cet|chaque|l'|un)|\bcoche|\bcase a cocher|\battest|\bcertifi/,
  ],
  ['consent', /\bcondition|\baccept|\bcgu\b|\bcoche|\bcase a cocher/],
];

/** « prenom.nom@domaine.fr » names neither first nor last name. */
const SAMPLE = /\S*@\S*/g;

/** About what is typed a second time. */
const AGAIN = /confirm|deuxieme|seconde?\b|ressaisi|retap|repet|a nouveau/;

/** About a password already in use. */
const BEFORE = /\bactuel|\bancien|provisoire/;

/** About everything that was entered. */
const ALL =
  /\b(?:les|ces|vos|des) (?:informations|donnees|elements|renseignements|champs|coordonnees)\b/;

/**
 * The boxes that a message names.
 *
 * @param words its normalised words
 * @param present the boxes that the page has
 */
export function namedBoxes(words: string, present: readonly Box[]): Box[] {
  const read = words.replace(SAMPLE, '@');
  const named = NAMES.filter(([, name]) => name.test(read)).map(([box]) => box);
  return [...new Set(named.map((box) => meant(box, words, present)))].filter((box) =>
    present.includes(box),
  );
}

/** Whether a message is about everything entered, so about no box in particular. */
export const namesAll = (words: string): boolean => ALL.test(words);

/** Whether a message shows the format of one kind of box: it is about no other kind. */
export const showsFormat = (words: string): boolean => /@|\bjj ?[/. -] ?mm\b/.test(words);

function meant(box: Box, words: string, present: readonly Box[]): Box {
  if (box === 'email' && AGAIN.test(words) && present.includes('confirm-email')) {
    return 'confirm-email';
  }
  if (box !== 'password' || present.includes('password')) return box;
  if (BEFORE.test(words) && present.includes('current-password')) return 'current-password';
  return AGAIN.test(words) && present.includes('confirm-password')
    ? 'confirm-password'
    : 'new-password';
}
