import type { Circumstances } from '../../../lib/guide/advice/advice';
import { frOnPortal } from '../../../lib/texts/locales/fr/on-portal';
import { createTexts } from '../../../lib/texts/texts';

/** Circumstances of a user about whom nothing is known. */
export const nothingKnown: Circumstances = {
  ent: null,
  texts: createTexts('fr', frOnPortal),
  profile: null,
  hiddenHints: new Set(),
  refusedAgain: new Set(),
  signals: () => new Set(),
};
