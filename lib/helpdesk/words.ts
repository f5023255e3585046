import type { Where } from '../active-tab/where';
import type { Box, Cause } from '../screens/boxes';
import type { Profile } from '../vocabulary';

/** The words of the helpdesk’s report, in French whatever the user reads: who helps reads French. */
export const PAGE_WORDS: Readonly<Record<Where['kind'], string>> = {
  educonnect: 'ÉduConnect',
  ent: 'ENT de l’utilisateur',
  'other-ent': 'un autre ENT du répertoire',
  moved: 'ancienne adresse d’un ENT',
  unknown: 'page inconnue',
  nowhere: 'page du navigateur',
  imitation: 'imitation d’ÉduConnect',
  doubtful: 'page douteuse, qui ressemble à ÉduConnect',
  framed: 'ÉduConnect dans le cadre d’une autre page',
  checking: 'pas encore connue',
};

/** Who the user is, as the product calls them in French. */
export const PROFILE_WORDS: Readonly<Record<Profile, string>> = {
  pupil: 'élève',
  guardian: 'parent (responsable)',
};

/** What a page refuses. */
export const BOX_WORDS: Readonly<Record<Box, string>> = {
  identifier: 'identifiant',
  password: 'mot de passe',
  'current-password': 'mot de passe actuel',
  'new-password': 'nouveau mot de passe',
  'confirm-password': 'confirmation du mot de passe',
  'birth-date': 'date de naissance',
  'confirm-email': 'confirmation de l’adresse mail',
  email: 'adresse mail',
  phone: 'téléphone',
  'last-name': 'nom',
  'first-name': 'prénom',
  'sms-code': 'code de sécurité',
  captcha: 'lettres de l’image',
  'legal-link': 'lien avec l’enfant',
  consent: 'conditions à accepter',
  other: 'une autre case',
  page: 'toute la page',
};

/** Why it does. */
export const CAUSE_WORDS: Readonly<Record<Cause, string>> = {
  empty: 'rien n’est saisi',
  malformed: 'la forme n’est pas la bonne',
  mismatch: 'ce n’est pas ce qui est enregistré',
  different: 'les deux saisies diffèrent',
  expired: 'ce n’est plus valable',
  taken: 'c’est déjà pris, ou déjà utilisé',
  locked: 'trop d’essais',
  unknown: 'message que le guide ne comprend pas',
};
