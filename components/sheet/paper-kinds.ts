import type { SchoolPolicy } from '../../lib/school/policy';

/**
 * What the School page prints: a sheet for one profile, the poster in one size, or a page of a session.
 *
 * @internal exported for tests only
 */
export const PAPER_KINDS = ['pupil', 'guardian', 'a4', 'a3', 'lesson', 'exercises'] as const;

/** One of those. */
export type PaperKind = (typeof PAPER_KINDS)[number];

/** Letters of a kind of paper, in points. */
interface Letters {
  readonly largest: number;
  /** What is still read: below it, a second page is better. */
  readonly smallest: number;
}

const SHEET: Letters = { largest: 13, smallest: 6 };

/**
 * The letters that a kind may have. The poster is read from two metres: on A3, which is √2 times as wide
 * as A4, its letters are as much larger.
 */
export const LETTERS: Readonly<Record<PaperKind, Letters>> = {
  pupil: SHEET,
  guardian: SHEET,
  a4: { largest: 24, smallest: 9 },
  a3: { largest: 24 * Math.SQRT2, smallest: 9 * Math.SQRT2 },
  lesson: SHEET,
  exercises: SHEET,
};

/** Whether a paper is of a session in class, which needs no ENT; the others say the way into one. */
export const isOfSession = (kind: PaperKind): boolean => kind === 'lesson' || kind === 'exercises';

/** Whether a paper is in French alone, as the teacher's page is (lib/school/lesson.ts). */
export const isFrenchAlone = (kind: PaperKind): boolean => kind === 'lesson';

/** What a school prints: nobody holds a session on the practice where the school has removed it. */
export const kindsFor = ({ hide }: SchoolPolicy): readonly PaperKind[] =>
  hide?.includes('practice') ? PAPER_KINDS.filter((kind) => !isOfSession(kind)) : PAPER_KINDS;
