import { render } from 'preact';
import { type Chip, chipsOn } from '../../lib/practice/chips';
import type { Exercise } from '../../lib/practice/exercises';
import type { PracticeState } from '../../lib/practice/state';
import { practiceTexts } from '../../lib/practice/texts';
import { writeIn } from '../../lib/practice/write-in';
import { Bar, type Remark } from './bar';
import { barPlace } from './bar-place';

/** Events after which other fields may be in sight. */
const CHANGES = ['click', 'change', 'focusin'] as const;

/**
 * Shows the bar of an exercise on its page.
 *
 * @param exercise the exercise
 * @param state where the user is
 * @param onLeave called when they stop
 * @param signal ends it
 * @returns says something, or in another language
 */
export function showBar(
  exercise: Exercise,
  state: () => PracticeState,
  onLeave: () => void,
  signal: AbortSignal,
): { say(remark: Remark | null): void; translate(): Promise<void> } {
  const place = barPlace();
  let remark: Remark | null = null;
  let texts: Awaited<ReturnType<typeof practiceTexts>> | null = null;
  const write = ({ field, value }: Chip) => {
    remark = null;
    field.focus();
    writeIn(field, value);
    draw();
  };
  const draw = () => {
    if (!texts) return;
    const { profile } = state();
    render(
      <Bar
        exercise={exercise}
        profile={profile}
        texts={texts}
        chips={chipsOn(document, state())}
        remark={remark}
        onChip={write}
        onLeave={onLeave}
      />,
      place,
    );
  };
  for (const name of CHANGES) {
    document.addEventListener(name, () => setTimeout(draw), { signal });
  }
  const bar = {
    say(said: Remark | null) {
      remark = said;
      draw();
    },
    async translate() {
      texts = await practiceTexts(state().language);
      draw();
    },
  };
  return bar;
}
