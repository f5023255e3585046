export { LANGUAGES, type Language } from './texts/languages';

/**
 * Who is in front of the page: a pupil (`élève`) or a guardian (« responsable d'élève », formerly
 * « représentant légal »; seeds 002 and 004).
 */
export type Profile = 'pupil' | 'guardian';

/** A month, `2026-04`. */
export type Month = `20${number}-${number}`;

/** Every profile, in the order in which the product names them. */
export const PROFILES = ['pupil', 'guardian'] as const satisfies readonly Profile[];

/** Who the guide may be folded for: a profile, or whoever is in front of a page that names none. */
export const READERS = [...PROFILES, 'anyone'] as const;

/** One of those. */
export type Reader = (typeof READERS)[number];

/** Sizes of the guide's text, from the one of the page on. */
export const TEXT_SIZES = ['normal', 'large', 'larger'] as const;

/** How the guide is read. */
export interface Comfort {
  readonly textSize: (typeof TEXT_SIZES)[number];
  /** Letters, words and lines stand further apart, which helps some dyslexic readers. */
  readonly spacing: boolean;
  /** Each step is read aloud without being asked for. */
  readonly readAloud: boolean;
}

/** The occasion of a refusal that no form led to: it is never the second one. */
export const OPENED = 'opened';
