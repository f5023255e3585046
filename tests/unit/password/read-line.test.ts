import { describe, expect, it } from 'vitest';
import { readLine } from '../../../lib/password/read/line';

/** What a sentence states, shortly: « 8 », « 8-20 », « 3 of », « upper:1 », « [!?] », « no space ». */
function shortly(sentence: string): string {
  const { minLength, maxLength, required, classes, specials, forbids } =
    readLine(sentence).statement;
  return [
    minLength || maxLength ? `${minLength ?? ''}${maxLength ? `-${maxLength}` : ''}` : '',
    required ? `${required} of` : '',
    ...(classes ?? []).map(({ id, min }) => `${id}:${min}`),
    specials ? `[${specials.join('')}]` : '',
    ...(forbids ?? []).map((what) => `no ${what}`),
  ]
    .filter(Boolean)
    .join(' ');
}

describe('the sentences of the tutorials', () => {
  it.each([
    ['Doit contenir 1 majuscule', 'upper:1'],
    ['Doit contenir 1 minuscule', 'lower:1'],
    ['Doit contenir 1 chiffre', 'digit:1'],
    ['Longueur comprise entre 10 et 16.', '10-16'],
    ['Longueur : de 12 à 20', '12-20'],
    ['Doit contenir 8 caractères minimum', '8'],
    [
      "Doit contenir 1 caractère spécial parmi ! ? @ # $ % & ' * < > = | / : ;",
      "special:1 [!?@#$%&'*<>=|/:;]",
    ],
    [
      'Doit contenir 1 caractère spécial parmi ! ? @ # $ () { } [] _ & = + - % * < > £ µ / . : ;',
      'special:1 [!?@#$(){}[]_&=+-%*<>£µ/.:;]',
    ],
    [
      'au moins un caractère spécial parmi ( ! ? @ # $ ( ) { } _ & + - % ° * < > £ µ / . : ; , )',
      'special:1 [!?@#$(){}_&+-%°*<>£µ/.:;,]',
    ],
    [
      'Le mot de passe doit comporter au moins 8 caractères et respecter 3 des 4 critères suivants :',
      '8 3 of',
    ],
    ['- au moins une majuscule', 'upper:1'],
    ['- au moins un chiffre', 'digit:1'],
  ])('%s', (sentence, stated) => expect(shortly(sentence)).toBe(stated));
});

describe('a list of special characters', () => {
  it.each([
    ['brackets around it', '1 caractère spécial parmi [ ! ? @ ]', '[!?@]'],
    ['brackets in it', '1 caractère spécial parmi ( ) [ ] ! ?', '[()[]!?]'],
    ['brackets around the words too', '1 caractère spécial (parmi ! ? @ # $)', '[!?@#$]'],
    ['brackets and no space', 'un caractère spécial (!?@#$%&*)', '[!?@#$%&*]'],
    ['guillemets', 'un caractère spécial parmi « ! ? @ # »', '[!?@#]'],
    ['a colon before', 'un caractère spécial : !?@#$%', '[!?@#$%]'],
    ['a colon before and one in it', 'un caractère spécial parmi : ! ? : ;', '[!?:;]'],
    ['quotes around each', '1 symbole parmi : "!", "?", "@"', '[!?@]'],
    ['a listed quote', 'un caractère spécial parmi ! \' * "', `[!'*"]`],
    ['commas', 'un caractère spécial parmi !, ?, @ et #', '[!?@#]'],
    ['commas without space', 'un caractère spécial parmi !,?,@,#,$', '[!?@#$]'],
    ['commas and a listed comma', 'un caractère spécial parmi !,?,,,@,#', '[!?,@#]'],
    ['spaces and a listed comma', 'un caractère spécial parmi ! ? , ; @', '[!?,;@]'],
    ['strokes', 'un caractère spécial parmi ! / ? / @ / #', '[!?@#]'],
    ['« ou »', 'un caractère spécial parmi ! ? ou @', '[!?@]'],
    [
      'words before it',
      'un caractère spécial choisi dans la liste suivante : ! ? ^ ` ~',
      '[!?^`~]',
    ],
    ['words after it', 'un caractère spécial parmi ! ? @ (un seul suffit)', '[!?@]'],
    ['a full stop at its end', 'un caractère spécial parmi ! ? @ #.', '[!?@#]'],
    ['a listed full stop', 'un caractère spécial parmi ! ? . ;', '[!?.;]'],
    ['escaped html', 'un caractère spécial parmi &lt; &gt; &amp; ! &#39;', "[<>&!']"],
    ['escapes of another format', 'un caractère spécial parmi ! \\$ \\_ \\*', '[!$_*]'],
    ['a listed backslash', 'un caractère spécial parmi ! \\ /', '[!\\/]'],
    ['accented letters', 'un caractère spécial parmi ! é è ç µ', '[!éèçµ]'],
    ['no-break spaces', 'un caractère spécial parmi\u00a0!\u00a0?\u00a0@', '[!?@]'],
    ['one character', 'un caractère spécial parmi !', '[!]'],
  ])('%s', (_, sentence, list) => expect(shortly(sentence)).toBe(`special:1 ${list}`));

  it.each([
    'un caractère spécial',
    'un caractère spécial.',
    'un caractère spécial (par exemple ! ou ?)',
    'un caractère spécial tel que ! ? @',
    'un caractère spécial : ! ? @ etc.',
    'au moins un caractère de ponctuation',
  ])('is not made of examples: %s', (sentence) => expect(shortly(sentence)).toBe('special:1'));
});

describe('other ways to say it', () => {
  it.each([
    ['entre 8 et 20 caractères', '8-20'],
    ['de 8 à 16 caractères', '8-16'],
    ['20 caractères maximum, sans espace ni accent', '-20 no space no accent'],
    ['Le mot de passe ne doit pas dépasser 20 caractères', '-20'],
    ['ne peut pas faire moins de 10 caractères', '10'],
    ['Longueur minimale : 12', '12'],
    ['au moins douze caractères', '12'],
    ['au minimum douze signes', '12'],
    ['de 10 à 16 signes', '10-16'],
    ['un signe de ponctuation', 'special:1'],
    ['Mot de passe : minimum 10 car.', '10'],
    ['1 lettre majuscule et 1 lettre minuscule', 'upper:1 lower:1'],
    ['doit contenir des majuscules et des minuscules', 'upper:1 lower:1'],
    ['deux chiffres', 'digit:2'],
    ['Minuscule', 'lower:1'],
    ['au moins une lettre et un chiffre', 'letter:1 digit:1'],
    ['Trois critères sur quatre : majuscule, minuscule, chiffre', '3 of upper:1 lower:1 digit:1'],
    ['respecter les 4 critères suivants', '4 of'],
    [
      'Au moins 12 caractères dont 1 majuscule, 2 minuscules, trois chiffres et 1 caractère spécial.',
      '12 upper:1 lower:2 digit:3 special:1',
    ],
    ['Doit être différent de votre identifiant', 'no identifier'],
    ["Le mot de passe doit être différent de l'ancien mot de passe", 'no previous'],
    ['Les espaces sont interdits', 'no space'],
    ['Les caractères spéciaux ne sont pas autorisés', 'no special'],
  ])('%s', (sentence, stated) => expect(shortly(sentence)).toBe(stated));

  it.each([
    'Attention aux majuscules et aux minuscules !',
    'Saisissez le code à 6 chiffres reçu par SMS',
    'Votre identifiant comporte 8 caractères',
    'Votre mot de passe ne respecte pas les règles de sécurité.',
    'Confirmation du nouveau mot de passe',
    'Numéro de téléphone à 10 chiffres',
    '',
  ])('says nothing of the password: %s', (sentence) => expect(shortly(sentence)).toBe(''));
});
