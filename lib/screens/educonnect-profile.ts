import { educonnect } from './hosts';
import { GUARDIAN_NAMES, OTHER_THAN_PUPIL } from './parts';
import { at, hint, screen, see } from './vocabulary';

const pupilButton = see.actionBut(OTHER_THAN_PUPIL, 'Élève');

export default screen({
  id: 'educonnect/profile',
  seen: '2026-01',
  on: educonnect,
  landmark: see.all(
    see.any(
      see.visible('#bouton_eleve', '#bouton_responsable'),
      see.all(
        see.heading('Je sélectionne mon profil', 'Sélection du profil', 'Choisissez votre profil'),
        pupilButton,
      ),
      see.all(
        pupilButton,
        see.action(...GUARDIAN_NAMES),
        see.any(see.path('/idp/'), see.title('profil')),
        see.none(see.path('logout', 'deconnexion')),
      ),
    ),
    see.none(see.field('password')),
  ),
  title: 'profile_title',
  hints: [
    hint.step('profile.choose', {
      pupil: [at.css('#bouton_eleve'), at.actionBut(OTHER_THAN_PUPIL, 'Élève')],
      guardian: [at.css('#bouton_responsable'), at.action(...GUARDIAN_NAMES)],
    }),
  ],
});
