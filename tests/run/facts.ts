import { PLACES } from '../../lib/ents/directory/places';
import { SCREENS } from '../../lib/screens';
import { factLines } from './oldest';

console.log(
  [
    ...factLines('ENT, du plus anciennement vu au plus récent', PLACES),
    '',
    ...factLines('Écrans, du plus anciennement vu au plus récent', SCREENS),
  ].join('\n'),
);
