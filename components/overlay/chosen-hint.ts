import { type HintAdvice, isAmiss } from '../../lib/guide/advice/advice';
import type { GuideView } from '../../lib/guide/view';
import { answeredIn } from '../../lib/texts/question';

/**
 * Index of the hint of the moment: what the user points at, then trouble, then the current step, then
 * the first note. Where the way back is what leads on, a note that answers a question waits to be asked.
 *
 * @param view what is shown
 * @returns -1 where there is none
 */
export function chosenHint({ advice: { hints, offers } }: GuideView): number {
  const [found] = [
    hints.findIndex((hint) => hint.pointedAt),
    hints.findIndex(isAmiss),
    hints.findIndex((hint) => hint.current),
    hints.findIndex(({ text }) => !offers.includes('way-back') || !answeredIn(text)),
  ].filter((index) => index >= 0);
  return found ?? -1;
}

/**
 * The hint whose place its user is to go to: that of the moment, or what to do instead of what it warns
 * against.
 *
 * @param hints all of them
 * @param chosen index of the hint of the moment
 */
export function leadingHint(hints: readonly HintAdvice[], chosen: number): HintAdvice | undefined {
  const hint = hints[chosen];
  return hint?.avoid ? hints.find(({ current }) => current) : hint;
}

/**
 * Key of the hint of the moment where nothing is to be done and it says what may be clicked: its place
 * is ringed as that of a problem that was chosen.
 *
 * @param view what is shown
 */
export function ringedNote(view: GuideView): string | null {
  const hint = view.advice.hints[chosenHint(view)];
  return hint?.tone === 'note' ? hint.key : null;
}
