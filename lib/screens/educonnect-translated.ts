import { selfService } from './hosts';
import { all, visible } from './landmarks';
import { translatedActivation } from './parts';
import { note, screen } from './vocabulary';

/**
 * An activation page translated by the browser, which only its words could tell from the others.
 */
export default screen({
  id: 'educonnect/translated',
  seen: '2026-11',
  on: selfService,
  landmark: all(translatedActivation, visible('form')),
  title: 'translated_title',
  hints: [note('translated.original', { picture: 'see' })],
});
