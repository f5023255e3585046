import { selfService } from './hosts';
import { translatedActivation } from './parts';
import { hint, screen, see } from './vocabulary';

/**
 * An activation page translated by the browser, which only its words could tell from the others.
 */
export default screen({
  id: 'educonnect/translated',
  seen: '2026-11',
  on: selfService,
  landmark: see.all(translatedActivation, see.visible('form')),
  title: 'translated_title',
  hints: [hint.note('translated.original', { picture: 'see' })],
});
