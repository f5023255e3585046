/**
 * Who is in front of the page: a pupil (`élève`) or a guardian (« responsable d'élève », formerly
 * « représentant légal »; seeds 002 and 004).
 */
export type Profile = 'pupil' | 'guardian';

/** Every profile, in the order in which the product names them. */
export const PROFILES = ['pupil', 'guardian'] as const satisfies readonly Profile[];

/** Languages the guide speaks; French first, as it is the language of the pages it explains. */
export const LANGUAGES = ['fr', 'en'] as const;

/** One of the languages the guide speaks (BCP 47). */
export type Language = (typeof LANGUAGES)[number];
