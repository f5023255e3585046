import type { Where } from '../active-tab/where';
import type { Cause } from '../screens/boxes';
import type { ScreenId } from '../screens/ids';

/**
 * The code of each screen, said on the phone: a number, then a word for whoever writes it down. Public:
 * helpdesks keep lists of them, so add to them but never change one.
 */
export const SCREEN_CODES: Readonly<Record<ScreenId, string>> = {
  'ent/chooser': 'E1-CHOIX',
  'ent/signed-in': 'E2-ENTRE',
  'ent/unknown-account': 'E3-INCONNU',
  'ent/signed-out': 'E4-SORTI',
  'ent/staff-login': 'E5-PERSONNEL',
  'educonnect/profile': 'E6-PROFIL',
  'educonnect/login': 'E7-LOGIN',
  'educonnect/change-required': 'E8-PROVISOIRE',
  'educonnect/activation-form': 'E9-ACTIVER',
  'educonnect/new-password': 'E10-PASSE',
  'educonnect/pupil-identity': 'E11-ELEVE',
  'educonnect/guardian-identity': 'E12-PARENT',
  'educonnect/sms-code': 'E13-CODE',
  'educonnect/guardian-children': 'E14-ENFANTS',
  'educonnect/guardian-email': 'E15-MAIL',
  'educonnect/birth-date-check': 'E16-DATE',
  'educonnect/activated': 'E17-PRET',
  'educonnect/account': 'E18-COMPTE',
  'educonnect/forgotten-identifier': 'E19-IDENTIFIANT',
  'educonnect/forgotten-password': 'E20-OUBLI',
  'educonnect/unavailable': 'E21-PANNE',
  'educonnect/translated': 'E22-TRADUIT',
  'teleservices/home': 'E23-SERVICES',
};

/** What a code ends on where the page refuses something: why it does. As lasting as the others. */
export const CAUSE_CODES: Readonly<Record<Cause, string>> = {
  empty: 'VIDE',
  malformed: 'FORMAT',
  mismatch: 'REFUS',
  different: 'DIFFERENT',
  expired: 'EXPIRE',
  taken: 'PRIS',
  locked: 'BLOQUE',
  unknown: 'MESSAGE',
};

/** The code of a page on which the guide says nothing; null while it is not known which page it is. */
export const PAGE_CODES: Readonly<Record<Where['kind'], string | null>> = {
  educonnect: 'E0-PORTAIL',
  ent: 'E0-ENT',
  'other-ent': 'E0-AUTRE-ENT',
  moved: 'E0-ANCIEN',
  unknown: 'E0-AILLEURS',
  nowhere: 'E0-RIEN',
  imitation: 'E0-IMITATION',
  doubtful: 'E0-DOUTE',
  framed: 'E0-CADRE',
  checking: null,
};
