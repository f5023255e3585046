import { dotted } from '../texts/dotted';
import type { Level } from './directory/territory';

/** Levels of schools in French, as schools and the ENTs' pages call them in every language. */
export const LEVEL_NAMES = {
  ecole: 'école',
  college: 'collège',
  lycee: 'lycée',
} as const satisfies Record<Level, string>;

/** Every level, the youngest children's first. */
export const LEVELS = Object.keys(LEVEL_NAMES) as readonly Level[];

/** @returns « collège · lycée » */
export const levelsText = (levels: readonly Level[]): string =>
  dotted(levels.map((level) => LEVEL_NAMES[level]));
