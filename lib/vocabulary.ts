export { LANGUAGES, type Language } from './texts/languages';

/**
 * Who is in front of the page: a pupil (`élève`) or a guardian (« responsable d'élève », formerly
 * « représentant légal »; tutorials 002 and 004).
 */
export type Profile = 'pupil' | 'guardian';

/** A month, `2026-04`. */
export type Month = `20${number}-${number}`;

/** Every profile, in the order in which the product names them. */
export const PROFILES = ['pupil', 'guardian'] as const satisfies readonly Profile[];

/** Whom the guide may be folded for: a profile, or `anyone` on a page that names none. */
export const READERS = [...PROFILES, 'anyone'] as const;

/** One of those. */
export type Reader = (typeof READERS)[number];

/** Sizes of the guide's text; `normal` is the page's own. */
export const TEXT_SIZES = ['normal', 'large', 'larger'] as const;

/** Reading settings. */
export interface Comfort {
  readonly textSize: (typeof TEXT_SIZES)[number];
  /** Letters, words and lines stand further apart, which helps some dyslexic readers. */
  readonly spacing: boolean;
  /** Each step is read aloud unasked. */
  readonly readAloud: boolean;
}

/** Occasion of a refusal that followed no form: it never counts as the second one. */
export const OPENED = 'opened';
