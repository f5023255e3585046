import { educonnect } from './hosts';
import {
  action,
  actionBut,
  all,
  any,
  field,
  heading,
  none,
  path,
  title,
  visible,
} from './landmarks';
import { GUARDIAN_NAMES, OTHER_THAN_PUPIL } from './parts';
import { at, screen, step } from './vocabulary';

const pupilButton = actionBut(OTHER_THAN_PUPIL, 'Élève');

export default screen({
  id: 'educonnect/profile',
  seen: '2026-01',
  on: educonnect,
  landmark: all(
    any(
      visible('#bouton_eleve', '#bouton_responsable'),
      all(
        heading('Je sélectionne mon profil', 'Sélection du profil', 'Choisissez votre profil'),
        pupilButton,
      ),
      all(
        pupilButton,
        action(...GUARDIAN_NAMES),
        any(path('/idp/'), title('profil')),
        none(path('logout', 'deconnexion')),
      ),
    ),
    none(field('password')),
  ),
  title: 'profile_title',
  hints: [
    step('profile.choose', {
      pupil: [at.css('#bouton_eleve'), at.actionBut(OTHER_THAN_PUPIL, 'Élève')],
      guardian: [at.css('#bouton_responsable'), at.action(...GUARDIAN_NAMES)],
    }),
  ],
});
