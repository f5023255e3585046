import type { TrapKind } from './chooser';

/** Whom a label speaks to. */
export interface Audience {
  readonly pupil: boolean;
  readonly guardian: boolean;
  readonly staff: boolean;
}

/** « représentant(e) légal(e) », « collégien·ne », « invité-e-s ». */
const INCLUSIVE = /\((?:e|s|es|ne|nes)\)|[·•.-](?:e|s|es|ne|nes)\b/g;

/** « responsable d'élève » and « parents de l'élève » name guardians, not pupils. */
const OF_PUPILS =
  /\b(responsables?|representants?|parents?|familles?)( lega(?:l|ux))? (?:d'|de l'|des |d'une? )eleves?\b/g;

const PUPIL = /\b(eleves?|collegien(?:ne)?s?|lyceen(?:ne)?s?|elevu|pupils?|students?)\b/;

const GUARDIAN =
  /\b(parents?|familles?|(?:representante?s?|tut(?:eur|rice)s?) lega(?:le?s?|ux)|responsables? (?:lega(?:le?s?|ux)|(?:d'|de l'|des |d'une? )eleves?)|rappresentante legale|guardians?|relatives?)\b/;

const STAFF =
  /\b(enseignante?s?|professeure?s?|professionnel(?:le)?s?|personnels?|invitee?s?|partenaires?|correspondante?s?|intervenante?s?|inspect(?:eur|rice)s?|agents?|collectivites?|entreprises?|administrati(?:on|fs?)|administrat(?:eur|rice)s?|autres? publics?|teachers?|staff|guests?|partners?)\b/;

/** Staff that nobody takes for pupils; guests and partners may well share a line with some. */
const AT_WORK = /\b(enseignante?s?|professeure?s?|personnels?|agents?|teachers?|staff)\b/;

const EDUCONNECT = /\bedu[ -]?connect\b/;

/** « EduConnect non activé », « sauf EduConnect »: with such a word it is no promise. */
const DENIAL = /\b(sans|hors|non|pas|sauf|avant|autres?|without|no|not|except|other)\b/;

/** « hors enseignement agricole » excludes what it names. */
const EXCLUDED = /\b(?:hors|sauf|excepte|except|not|non)\b[^),;]*/g;

/** Words that may stand beside those that name people, and say no more. */
const BESIDES =
  /\b(?:je suis|vous etes|en tant que|se connecter|connexion|profil|avec|via|edu[ -]?connect|education nationale|de l'|d'|l'|un|une|le|la|les|des|du|de|et|ou|and|or|an?|the|i am|as|colleges?|lycees?|collegiens?|lyceens?)\b|[^a-z0-9]+/g;

/** In the order in which they are looked for: the first that fits names the trap. */
const TRAPS: readonly (readonly [TrapKind, RegExp])[] = [
  ['agricultural', /\b(agricoles?|agri|educagri|agricultural)\b/],
  [
    'local',
    /\b(via (?:neo|one)|identifiants? colibri|aten|comptes? (?:loca(?:l|ux)|(?:de l'|d')?(?:ecole|ent))|local accounts?)\b/,
  ],
  ['primary', /\b(ecoles?|maternelles?|elementaires?|primaires?|primary)\b/],
];

const WITHOUT_EDUCONNECT = /\b(?:sans|hors|without|no) (?:compte )?edu[ -]?connect\b/;

const BEYOND_PRIMARY = /\b(colleges?|lycees?|cm2|secondary|middle|high)\b/;

/**
 * @param label normalised text of an entry
 * @returns whom it speaks to
 */
export function audienceOf(label: string): Audience {
  const plain = label.replace(INCLUSIVE, '');
  return {
    pupil: PUPIL.test(plain.replace(OF_PUPILS, ' ')),
    guardian: GUARDIAN.test(plain),
    staff: STAFF.test(plain),
  };
}

/**
 * @param label normalised text of an entry
 * @returns whether it names pupils or guardians and says nothing else: « Parents et Élèves », but
 *   not « Élèves : vos actualités »
 */
export function namesOnlyPeople(label: string): boolean {
  const plain = label.replace(INCLUSIVE, '');
  const others = plain.replace(OF_PUPILS, ' parents ').replace(new RegExp(GUARDIAN, 'g'), ' ');
  const rest = others.replace(new RegExp(PUPIL, 'g'), ' ');
  return rest !== plain && rest.replace(BESIDES, '') === '';
}

/**
 * @param label normalised text of an entry
 * @returns whether it promises ÉduConnect, and not its absence
 */
export function promisesEduconnect(label: string): boolean {
  return EDUCONNECT.test(label) && !DENIAL.test(label);
}

/**
 * @param label normalised text of an entry
 * @returns what makes it a wrong choice for most pupils and guardians, going by its words; nothing
 *   where it names staff only, which misleads nobody
 */
export function trapOf(label: string): TrapKind | null {
  const { pupil, guardian } = audienceOf(label);
  if (AT_WORK.test(label) && !pupil && !guardian) return null;
  if (WITHOUT_EDUCONNECT.test(label)) return 'without-educonnect';
  const included = label.replace(EXCLUDED, ' ');
  const found = TRAPS.find(([, words]) => words.test(included))?.[0] ?? null;
  return found === 'primary' && BEYOND_PRIMARY.test(included) ? null : found;
}
