import { educonnect } from './hosts';
import { nextButton, OTHER_THAN_PUPIL } from './parts';
import { at, hint, screen, see } from './vocabulary';

/** What pupils are called. */
const PUPIL_NAMES = ['Élève', 'Collégien', 'Lycéen'];

/** The answers are to be ticked, then sent. */
const ticked = see.all(
  see.option(OTHER_THAN_PUPIL, ...PUPIL_NAMES),
  see.option([], ...OTHER_THAN_PUPIL),
);

const pupilButton = see.any(see.actionBut(OTHER_THAN_PUPIL, ...PUPIL_NAMES), ticked);

export default screen({
  id: 'educonnect/profile',
  seen: '2026-01',
  on: educonnect,
  landmark: see.all(
    see.any(
      see.visible('#bouton_eleve', '#bouton_responsable'),
      see.all(
        see.heading(
          'Je sélectionne mon profil',
          'Sélection du profil',
          'Choisissez votre profil',
          'Qui êtes-vous',
        ),
        pupilButton,
      ),
      see.all(
        pupilButton,
        see.action(...OTHER_THAN_PUPIL),
        see.any(see.path('/idp/'), see.title('profil')),
        see.none(see.path('logout', 'deconnexion')),
      ),
    ),
    see.none(see.field('password')),
  ),
  title: 'profile_title',
  hints: [
    hint.step('profile.choose', {
      pupil: [
        at.css('#bouton_eleve'),
        at.actionBut(OTHER_THAN_PUPIL, ...PUPIL_NAMES),
        at.option(OTHER_THAN_PUPIL, ...PUPIL_NAMES),
      ],
      guardian: [
        at.css('#bouton_responsable'),
        at.action(...OTHER_THAN_PUPIL),
        at.option([], ...OTHER_THAN_PUPIL),
      ],
    }),
    hint.step(['profile.submit', 'go_on'], nextButton, { when: ticked }),
  ],
});
