import type { PracticeState } from '../../../lib/practice/state';

/** Reads in French, as most do. */
export const READER: Pick<PracticeState, 'language' | 'comfort'> = {
  language: 'fr',
  comfort: { textSize: 'normal', spacing: false, readAloud: false },
};
