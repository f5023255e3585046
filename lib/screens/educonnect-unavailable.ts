import { educonnect } from './hosts';
import { all, any, heading, says, title, visible } from './landmarks';
import { OPEN_MESSAGE } from './parts';
import { at, note, screen } from './vocabulary';

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
  landmark: any(
    visible('#indispo'),
    all(any(heading(...DOWN), title(...DOWN)), says(...DOWN)),
    all(visible(OPEN_MESSAGE), heading('indisponible'), says(...DOWN)),
  ),
  title: 'unavailable_title',
  hints: [
    note('unavailable.wait', { picture: 'wait' }),
    note('unavailable.back', {
      when: visible(OPEN_MESSAGE),
      target: [at.action('Retour'), at.action('Fermer')],
    }),
  ],
});
