import { ents } from './hosts';
import {
  actionBut,
  all,
  any,
  at,
  field,
  heading,
  none,
  note,
  says,
  screen,
  step,
} from './vocabulary';

const SENTENCES = [
  'Déconnexion réussie',
  'Vous êtes déconnecté',
  'Vous êtes maintenant déconnecté',
  'Vous avez été déconnecté',
  'Vous vous êtes déconnecté',
  'Logout successful',
  'You have successfully logged out',
  'You are logged out',
];

/** Words of links that name ÉduConnect to sign in again, or to explain it. */
const NOT_OUT = [
  'se connecter',
  'se reconnecter',
  'connexion',
  'me connecter',
  'aide',
  'qu’est-ce',
];

/**
 * Signed out of the ENT, and not of ÉduConnect: the next person on this computer would be let in
 * without a password. Some ENTs link to the other sign-out there (Centre-Val de Loire, public source).
 */
export default screen({
  id: 'ent/signed-out',
  on: ents,
  landmark: all(any(heading(...SENTENCES), says(...SENTENCES)), none(field('password'))),
  seen: '2026-04',
  title: 'signed_out_title',
  offers: ['portal-sign-out'],
  hints: [
    step('signed-out.page', [at.actionBut(NOT_OUT, 'ÉduConnect')]),
    note('signed-out.shared', { when: none(actionBut(NOT_OUT, 'ÉduConnect')), picture: 'key' }),
  ],
});
