import type { GuideView } from '../../lib/guide/view';

/**
 * Index of the hint of the moment: what the user points at, then trouble, then the current step.
 *
 * @param view what is shown
 */
export function chosenHint({ advice: { hints } }: GuideView): number {
  return firstFound(
    hints.findIndex((hint) => hint.pointedAt),
    hints.findIndex((hint) => hint.tone === 'trouble'),
    hints.findIndex((hint) => hint.current),
  );
}

/** The first index that is not -1, else 0. */
const firstFound = (...places: number[]): number => places.find((place) => place >= 0) ?? 0;
