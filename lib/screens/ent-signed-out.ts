import { ents } from './hosts';
import { at, hint, screen, see } from './vocabulary';

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

/** A link to the sign-out of ÉduConnect. */
const ADDRESS = 'a[href*="educonnect" i]:is([href*="logout" i], [href*="deconnexion" i])';

/** Words of a sign-out link. */
const OUT = ['Déconnexion', 'Se déconnecter', 'Me déconnecter', 'Fermer', 'Quitter'];

/**
 * Signed out of the ENT but not of ÉduConnect: the next person on this computer would get in
 * without a password. Some ENTs link to ÉduConnect's sign-out there (Centre-Val de Loire, public
 * source).
 */
export default screen({
  id: 'ent/signed-out',
  on: ents,
  landmark: see.all(
    see.states(...SENTENCES),
    see.none(
      see.field('password'),
      see.says('a échoué', 'n’a pas abouti', 'échec de la déconnexion'),
    ),
  ),
  seen: '2026-04',
  title: 'signed_out_title',
  offers: ['portal-sign-out'],
  hints: [
    hint.step('signed-out.page', [at.css(ADDRESS), at.actionWith(['ÉduConnect'], ...OUT)]),
    hint.note('signed-out.shared', {
      when: see.none(see.visible(ADDRESS), see.actionWith(['ÉduConnect'], ...OUT)),
      picture: 'key',
    }),
  ],
});
