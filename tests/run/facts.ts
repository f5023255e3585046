import { PLACES } from '../../lib/ents/directory/places';
import { SCREENS } from '../../lib/screens';
import { ENT_SCREENS } from '../../lib/screens/on-ent';
import { factLines } from './oldest';

console.log(
  [
    ...factLines('ENT, du plus anciennement vu au plus récent', PLACES),
    '',
    ...factLines('Écrans, du plus anciennement vu au plus récent', [...SCREENS, ...ENT_SCREENS]),
  ].join('\n'),
);
