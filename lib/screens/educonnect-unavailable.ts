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

export default screen({
  id: 'educonnect/unavailable',
  seen: '2025-12',
  on: educonnect,
  landmark: see.any(
    see.visible('#indispo'),
    see.all(see.any(see.heading(...DOWN), see.title(...DOWN)), see.says(...DOWN)),
    see.all(see.visible(OPEN_MESSAGE), see.heading('indisponible'), see.says(...DOWN)),
  ),
  title: 'unavailable_title',
  hints: [
    hint.note('unavailable.wait', { picture: 'wait', otherWay: true }),
    hint.step('unavailable.back', [at.action('Retour'), at.action('Fermer')], {
      when: see.visible(OPEN_MESSAGE),
    }),
  ],
});
