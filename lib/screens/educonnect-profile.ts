import { educonnect } from './hosts';
import { GUARDIAN_NAMES } from './parts';
import { action, all, any, at, field, heading, none, screen, step, visible } from './vocabulary';

export default screen({
  id: 'educonnect/profile',
  on: educonnect,
  seen: all(
    any(
      visible('#bouton_eleve', '#bouton_responsable'),
      all(
        heading('Je sélectionne mon profil', 'Sélection du profil', 'Choisissez votre profil'),
        action('Élève'),
      ),
      all(action('Élève', 'Se connecter avec un profil élève'), action(...GUARDIAN_NAMES)),
    ),
    none(field('password')),
  ),
  title: 'profile_title',
  hints: [
    step('profile.choose', {
      pupil: [
        at.css('#bouton_eleve'),
        at.action('Se connecter avec un profil élève'),
        at.action('Élève'),
      ],
      guardian: [at.css('#bouton_responsable'), at.action(...GUARDIAN_NAMES)],
    }),
  ],
});
