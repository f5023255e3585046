import { DIRECTORY } from '../../lib/ents/directory';
import { SCREENS } from '../../lib/screens';
import { ENT_SCREENS } from '../../lib/screens/on-ent';
import { factLines } from './oldest';

const ents = DIRECTORY.map(({ ent: { id }, territory: { seen } }) => ({ id, seen }));

console.log(
  [
    ...factLines('ENT, du plus anciennement vu au plus récent', ents),
    '',
    ...factLines('Écrans, du plus anciennement vu au plus récent', [...SCREENS, ...ENT_SCREENS]),
  ].join('\n'),
);
