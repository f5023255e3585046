/**
 * Who is in front of the page: a pupil (`élève`) or a guardian (« responsable d'élève », formerly «
 * représentant légal »; tutorials 002 and 004).
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

/**
 * Languages the guide speaks; French first, as it is the language of the pages it explains. Easy
 * French (`simple` is BCP 47's word for a simplified form) follows the rules of « facile à lire et à
 * comprendre ».
 */
export const LANGUAGES = [
  'fr',
  'fr-simple',
  'en',
  'ar',
  'pt',
  'tr',
  'es',
  'ro',
  'uk',
  'zh',
] as const;

/** One of the languages the guide speaks (BCP 47). */
export type Language = (typeof LANGUAGES)[number];

/** Occasion of a refusal that followed no form: it never counts as the second one. */
export const OPENED = 'opened';
