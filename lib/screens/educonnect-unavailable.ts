import { educonnect } from './hosts';
import { all, any, at, heading, note, says, screen, title, visible } from './vocabulary';

const DOWN = [
  'Application indisponible',
  'Service indisponible',
  'momentanément indisponible',
  'temporairement indisponible',
  'Service en maintenance',
];

export default screen({
  id: 'educonnect/unavailable',
  on: educonnect,
  seen: any(
    visible('#indispo'),
    all(any(heading(...DOWN), title(...DOWN)), says(...DOWN)),
    all(
      any(visible('dialog[open]'), visible('.fr-modal--opened')),
      heading('indisponible'),
      says(...DOWN),
    ),
  ),
  title: 'unavailable_title',
  hints: [
    note('unavailable.wait'),
    note('unavailable.back', {
      when: any(visible('dialog[open]'), visible('.fr-modal--opened')),
      target: [at.action('Retour'), at.action('Fermer')],
    }),
  ],
});
