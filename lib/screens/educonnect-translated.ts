import { selfService } from './hosts';
import { all, visible } from './landmarks';
import { translatedActivation } from './parts';
import { note, screen } from './vocabulary';

/**
 * A page of an activation, put into another language by the browser, of which nothing but words would
 * tell which one it is.
 */
export default screen({
  id: 'educonnect/translated',
  seen: '2026-11',
  on: selfService,
  landmark: all(translatedActivation, visible('form')),
  title: 'translated_title',
  hints: [note('translated.original', { picture: 'see' })],
});
