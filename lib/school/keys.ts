import { LANGUAGES, TEXT_SIZES } from '../vocabulary';

/** What a school may have done with the identifiers of those who use its computers. */
export const IDENTIFIER_RULES = ['ask', 'session', 'off'] as const;

/** What a school may leave out of the interface. */
export const FEATURES = ['read-aloud', 'report', 'sheet', 'practice'] as const;

/** One of those. */
export type Feature = (typeof FEATURES)[number];

/** What kind of value a key holds, with its bounds. `longest` is in characters. */
export type Kind =
  | { readonly kind: 'text'; readonly longest: number }
  | { readonly kind: 'one-of'; readonly among: readonly string[] }
  | { readonly kind: 'some-of'; readonly among: readonly string[] }
  | { readonly kind: 'yes-no' | 'ent' | 'ent-address' | 'phone' | 'mail' | 'web' };

/** One setting that a school may give: its kind, and the words of the documents (in French). */
export type KeyFacts = Kind & { readonly about: string; readonly example: unknown };

/** Characters of a name or of hours, and of a sentence. */
const LINE = 80;
const SENTENCE = 200;

/**
 * Every setting of a school: the one description from which the reader, the schema of Chromium and the
 * documents are made. A school chooses or removes; no key makes the extension read or send anything.
 */
export const SCHOOL_KEYS = {
  schoolName: {
    kind: 'text',
    longest: LINE,
    about: 'Nom de l’école, montré dans la bulle et sur la fiche.',
    example: 'Collège des Tilleuls',
  },
  ent: {
    kind: 'ent',
    about: 'ENT de l’école : son identifiant dans le répertoire.',
    example: 'mbn',
  },
  entHome: {
    kind: 'ent-address',
    about:
      'Adresse https du site ou du PRONOTE de l’école, dans cet ENT : c’est là que mène le retour.',
    example: 'https://les-tilleuls.monbureaunumerique.fr',
  },
  entLocked: {
    kind: 'yes-no',
    about: '`true` : l’ENT ne se change pas. Sinon, c’est un choix par défaut.',
    example: true,
  },
  language: {
    kind: 'one-of',
    among: ['auto', ...LANGUAGES],
    about: 'Langue par défaut ; `auto` : celle du navigateur. Chacun peut en changer.',
    example: 'fr',
  },
  welcomePage: {
    kind: 'yes-no',
    about: '`false` : la page d’accueil ne s’ouvre pas à l’installation.',
    example: false,
  },
  identifiers: {
    kind: 'one-of',
    among: IDENTIFIER_RULES,
    about:
      'Identifiants gardés : `ask`, si on clique sur « Garder » ; `session`, effacés à la fermeture du navigateur ; `off`, jamais.',
    example: 'session',
  },
  helpName: {
    kind: 'text',
    longest: LINE,
    about: 'Qui appeler : une personne ou un service.',
    example: 'Vie scolaire',
  },
  helpPhone: {
    kind: 'phone',
    about: 'Son téléphone : chiffres, espaces, points, tirets, parenthèses, + au début.',
    example: '01 99 00 12 34',
  },
  helpMail: { kind: 'mail', about: 'Son adresse électronique.', example: 'aide@tilleuls.example' },
  helpUrl: {
    kind: 'web',
    about: 'Sa page web, en https.',
    example: 'https://tilleuls.example/aide',
  },
  helpHours: { kind: 'text', longest: LINE, about: 'Ses horaires.', example: '8 h – 17 h' },
  helpPupils: {
    kind: 'text',
    longest: SENTENCE,
    about: 'Une phrase pour les élèves, à la place du contact.',
    example: 'Va à la vie scolaire, bureau 12.',
  },
  helpParents: {
    kind: 'text',
    longest: SENTENCE,
    about: 'Une phrase pour les parents, à la place du contact.',
    example: 'Appelez le secrétariat.',
  },
  textSize: {
    kind: 'one-of',
    among: TEXT_SIZES,
    about: 'Taille du texte par défaut. Chacun peut la changer.',
    example: 'large',
  },
  spacing: {
    kind: 'yes-no',
    about: '`true` : lettres, mots et lignes espacés par défaut. Chacun peut le changer.',
    example: false,
  },
  readAloud: {
    kind: 'yes-no',
    about: '`true` : chaque étape est lue à voix haute par défaut. Chacun peut le changer.',
    example: false,
  },
  hide: {
    kind: 'some-of',
    among: FEATURES,
    about:
      'Ce qu’il faut retirer : `read-aloud` (lecture à voix haute), `report` (proposer un ENT), `sheet` (fiche à imprimer), `practice` (entraînement).',
    example: ['report'],
  },
} as const satisfies Readonly<Record<string, KeyFacts>>;

/** The name of one of these settings. */
export type SchoolKey = keyof typeof SCHOOL_KEYS;

/** Their names, in the order in which they are shown. */
export const SCHOOL_KEY_NAMES = Object.keys(SCHOOL_KEYS) as readonly SchoolKey[];
