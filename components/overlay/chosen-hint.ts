import type { GuideView } from '../../lib/guide/view';

/** The hint that the user browsed to, forgotten once the current step changes. */
export interface Browsed {
  readonly key: string;
  /** Key of the current step at that time. */
  readonly during: string | null;
}

/** @returns key of the current step; null when all steps are done, or there is none */
export const currentKey = ({ advice }: GuideView): string | null =>
  advice.hints.find((hint) => hint.current)?.key ?? null;

/**
 * Index of the chosen hint: what the user points at, then what they browsed to, then trouble,
 * then the current step.
 *
 * @param view what is shown
 * @param browsed where the user browsed to
 */
export function chosenHint(view: GuideView, browsed: Browsed | null): number {
  const { hints } = view.advice;
  const key = browsed?.during === currentKey(view) ? browsed?.key : undefined;
  return firstFound(
    hints.findIndex((hint) => hint.pointedAt),
    hints.findIndex((hint) => hint.key === key),
    hints.findIndex((hint) => hint.tone === 'trouble'),
    hints.findIndex((hint) => hint.current),
  );
}

/** The first index that is not -1, else 0. */
const firstFound = (...places: number[]): number => places.find((place) => place >= 0) ?? 0;
