import type { FieldName } from '../screens/field-name';

/** How to tell a field from the others: by its markup first, then by its label. */
interface FieldEvidence {
  /** Selectors that are proof enough. */
  readonly css: string;
  /** Fields whose label is worth reading. */
  readonly among: string;
  /** Label phrases that prove it. */
  readonly words: readonly string[];
  /** Label phrases that rule it out. */
  readonly not?: readonly string[];
  /**
   * Matches its id or name, which browsers do not translate: used where the label is a translation.
   */
  readonly stem?: RegExp;
}

/** Fields to type words or digits in. */
export const TEXT_FIELDS =
  'input:not([type]), input[type="text"], input[type="search"], input[type="email"], input[type="tel"], input[type="number"]';

/**
 * Evidence by field. Ids and names: login pages v24.3 and v25.5 and the birth-date page; labels:
 * tutorials 000 to 004. The password fields have their own reader.
 */
export const FIELD_EVIDENCE: Readonly<
  Record<Exclude<FieldName, `${string}password`>, FieldEvidence>
> = {
  identifier: {
    css: 'input[name="j_username"], input#username, input[autocomplete="username"]',
    among: TEXT_FIELDS,
    words: ['identifiant', 'nom d’utilisateur', 'nom de connexion', 'login'],
    not: ['mot de passe'],
  },
  'birth-day': {
    css: 'input[name="jour" i], input#jour, input[autocomplete="bday-day"], select[name="jour" i]',
    among: `${TEXT_FIELDS}, select`,
    words: ['jj', 'jour'],
    not: ['mm', 'mois'],
    stem: /jour|day|^jj/i,
  },
  'birth-month': {
    css: 'input[name="mois" i], input#mois, input[autocomplete="bday-month"], select[name="mois" i]',
    among: `${TEXT_FIELDS}, select`,
    words: ['mm', 'mois'],
    not: ['jj', 'jour'],
    stem: /mois|month|^mm/i,
  },
  'birth-year': {
    css: 'input[name="annee" i], input#annee, input[autocomplete="bday-year"], select[name="annee" i]',
    among: `${TEXT_FIELDS}, select`,
    words: ['aaaa', 'année'],
    not: ['jj', 'jour'],
    stem: /annee|year|^aaaa/i,
  },
  'birth-date': {
    css: 'input[autocomplete="bday"], input[type="date"], input[name*="naissance" i]:not([type="hidden"])',
    among: TEXT_FIELDS,
    words: ['date de naissance', 'né le', 'née le', 'né(e) le', 'jj/mm/aaaa'],
    stem: /naiss|birth|^date$/i,
  },
  email: {
    css: 'input[type="email"], input[autocomplete="email"]',
    among: TEXT_FIELDS,
    words: [
      'adresse mail',
      'adresse e-mail',
      'adresse email',
      'adresse électronique',
      'adresse de messagerie',
      'email',
      'e-mail',
      'mail',
      'courriel',
    ],
    stem: /mail|courriel/i,
  },
  'confirm-email': {
    css: '',
    among: TEXT_FIELDS,
    words: [
      'confirmation',
      'vérification',
      'confirmez',
      'confirmer',
      'je confirme',
      'répétez',
      'ressaisissez',
      'retapez',
      'saisissez à nouveau',
      'à nouveau',
      'une deuxième fois',
      'une seconde fois',
      'encore une fois',
    ],
    not: ['mot de passe', 'identité', 'identifiant', 'code'],
    stem: /(confirm|repet|retap|verif)\w*(mail|courriel)|(mail|courriel)\w*(confirm|repet|retap|verif|bis|2)/i,
  },
  phone: {
    css: 'input[type="tel"][autocomplete^="tel"], input[name*="telephone" i], input[id*="telephone" i]',
    among: TEXT_FIELDS,
    words: ['téléphone', 'téléphone portable', 'portable', 'mobile', 'numéro de téléphone'],
    not: ['fixe'],
    stem: /^tel|^numero$|portable|mobile|phone/i,
  },
  'last-name': {
    css: 'input[autocomplete="family-name"], input[name="nom" i], input#nom',
    among: TEXT_FIELDS,
    words: ['nom', 'nom de famille', 'nom d’usage'],
    not: ['prénom', 'identifiant', 'utilisateur', 'élève', 'enfant'],
    stem: /^nom(?!bre|enclature)/i,
  },
  'first-name': {
    css: 'input[autocomplete="given-name"], input[name="prenom" i], input#prenom',
    among: TEXT_FIELDS,
    words: ['prénom'],
    not: ['élève', 'enfant'],
    stem: /^prenom/i,
  },
  'sms-code': {
    // One box for each digit, too.
    css: 'input[autocomplete="one-time-code"], input[maxlength="1"]:is([inputmode="numeric"], [type="tel"], [type="number"])',
    among: TEXT_FIELDS,
    words: [
      'code de sécurité',
      'code reçu',
      'code d’activation',
      'code sms',
      'code de vérification',
      'code de confirmation',
      'code de validation',
      'code à usage unique',
      'code temporaire',
      'code secret',
      'votre code',
      'code à 4 chiffres',
      'code à 6 chiffres',
      'code à 8 chiffres',
    ],
    not: ['code postal', 'image'],
    stem: /^code(?!postal|pays|insee|barre|uai|etab)|^otp/i,
  },
  captcha: {
    css: 'input[id*="captcha" i]:not([type="hidden"]), input[name*="captcha" i]:not([type="hidden"])',
    among: TEXT_FIELDS,
    words: [
      'captcha',
      'caractères de l’image',
      'lettres de l’image',
      'code de l’image',
      'recopiez les lettres',
      'recopiez les caractères',
      'recopier les lettres',
      'recopier les caractères',
    ],
  },
  'legal-link': {
    css: '',
    among: 'input[type="radio"], input[type="checkbox"]',
    words: [
      'je suis le représentant légal de cet élève',
      'je suis la représentante légale de cet élève',
      'je suis le responsable de cet élève',
      'je suis responsable de cet élève',
      'je suis le représentant légal',
      'je suis responsable',
      'je suis son représentant légal',
      'je suis sa représentante légale',
      'je suis le père ou la mère de cet enfant',
      'je suis la mère ou le père de cet enfant',
      'je suis le parent de cet enfant',
      'c’est mon enfant',
      'être représentant légal',
      'être représentante légale',
      'être le représentant légal',
      'être la représentante légale',
      'être responsable légal',
      'être le responsable légal',
      'être responsable de cet élève',
      'être le parent',
      'être parent',
      'être le tuteur',
      'être la tutrice',
      'exercer l’autorité parentale',
      'j’exerce l’autorité parentale',
    ],
    not: ['je ne suis pas', 'ne pas être', 'ce n’est pas'],
    stem: /^(lien|legal|responsable)\w*oui$/i,
  },
  consent: {
    css: '',
    among: 'input[type="checkbox"]:is([required], [aria-required="true"])',
    words: ['j’accepte', 'accepter', 'conditions', 'cgu', 'pris connaissance', 'je consens'],
    stem: /cgu|condition|consent|accept/i,
  },
};
