import { isAmiss } from '../../lib/guide/advice/advice';
import type { GuideView } from '../../lib/guide/view';
import { answeredIn } from '../../lib/texts/question';

/**
 * Index of the hint of the moment: trouble, then the current step, before what not to click, then the
 * first note. Where the way back is what leads on, a note that answers a question waits to be asked.
 *
 * @param view what is shown
 * @returns -1 where there is none
 */
export function chosenHint({ advice: { hints, offers } }: GuideView): number {
  const [found] = [
    hints.findIndex((hint) => isAmiss(hint) && !hint.avoid),
    hints.findIndex((hint) => hint.current),
    hints.findIndex((hint) => hint.pointedAt),
    hints.findIndex(({ text }) => !offers.includes('way-back') || !answeredIn(text)),
  ].filter((index) => index >= 0);
  return found ?? -1;
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
