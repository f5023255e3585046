import { educonnect } from './hosts';
import { OPEN_MESSAGE } from './parts';
import { at, hint, screen, see } from './vocabulary';

const DOWN = [
  'Application indisponible',
  'Service indisponible',
  'momentanément indisponible',
  'temporairement indisponible',
  'Service en maintenance',
];

/** A title that says nothing else: news of works to come say when. */
const WAITING = [
  'Maintenance',
  'Maintenance en cours',
  'Site en maintenance',
  'Erreur',
  'Erreur technique',
  'Erreur serveur',
  'Une erreur est survenue',
  'Trop de connexions',
  'Oups',
  'Oups !',
];

/** Something to fill in. */
const ASKED = ':is(input:not([type="hidden"]), select, textarea)';

export default screen({
  id: 'educonnect/unavailable',
  seen: '2025-12',
  on: educonnect,
  landmark: see.any(
    see.visible('#indispo'),
    see.all(see.any(see.heading(...DOWN), see.title(...DOWN)), see.says(...DOWN)),
    see.all(see.visible(OPEN_MESSAGE), see.heading('indisponible'), see.says(...DOWN)),
    // Told to wait, with nothing to fill in meanwhile.
    see.all(
      see.badge(...WAITING),
      see.says('plus tard', 'ultérieurement', 'maintenance', 'merci de patienter'),
      see.none(see.visible(ASKED)),
    ),
  ),
  title: 'unavailable_title',
  hints: [
    hint.note('unavailable.wait', { picture: 'wait', otherWay: true }),
    hint.step('unavailable.back', [at.action('Retour'), at.action('Fermer')], {
      when: see.visible(OPEN_MESSAGE),
    }),
  ],
});
