import { render } from 'preact';
import { boxOf } from '../../lib/overlay/box';
import { doStep, type Target, targetOf } from '../../lib/practice/do-step';
import type { Exercise } from '../../lib/practice/exercises';
import { handsOff } from '../../lib/practice/hands-off';
import { type Step, stepBack, stepsAgain, stepsOf } from '../../lib/practice/show';
import { hearShowKeys, type Turn } from '../../lib/practice/show-keys';
import type { PracticeState, Show } from '../../lib/practice/state';
import { practiceTexts } from '../../lib/practice/texts';
import type { Remark } from './bar';
import { barPlace } from './bar-place';
import { drawPointer } from './pointer';
import { ShowBar } from './show-bar';

/** What the show needs of its page. */
interface Stage {
  readonly exercise: Exercise;
  state(): PracticeState;
  /** Keeps what changed. */
  change(patch: Partial<PracticeState>): void;
  /** Goes to where the show stands, after a step back; null before the first. */
  onBack(state: PracticeState | null): void;
  onLeave(): void;
}

/**
 * Shows an exercise to others, on its page: one step for each press of a key or of a button.
 *
 * @param stage what it needs
 * @param signal ends it
 * @returns says something, or in another language; holds the show while the page may be left, as long as it
 *   takes to know; and starts, once the page is as it is to be found
 */
export function present(stage: Stage, signal: AbortSignal) {
  const { exercise, state, change, onBack, onLeave } = stage;
  const place = barPlace();
  document.documentElement.dataset.shown = '';
  handsOff(signal);
  const show = () => state().show as Show;
  const pointer = drawPointer(show().pointer);
  let remark: Remark | null = null;
  let texts: Awaited<ReturnType<typeof practiceTexts>> | null = null;
  let isBusy = true;
  // What is shown meanwhile would be done on a page that goes away.
  let leaving: Promise<boolean> | null = null;

  const draw = () => {
    if (!texts) return;
    const { step } = show();
    const steps = stepsOf(state());
    const next = steps[step];
    const target = next ? targetOf(document, next, state()) : null;
    render(
      <ShowBar
        exercise={exercise}
        profile={state().profile}
        texts={texts}
        step={step}
        steps={steps.length}
        target={target}
        remark={remark}
        onTurn={turn}
        onLeave={onLeave}
      />,
      place,
    );
  };
  const drawOnceSeen = async () => {
    draw();
    const next = stepsOf(state())[show().step];
    if (!next) return;
    const { place } = await seen(next, state);
    place.scrollIntoView({ block: 'nearest' });
    draw();
  };
  const goOn = async () => {
    const step = stepsOf(state())[show().step];
    if (!step || isBusy) return pointer.hurry();
    isBusy = true;
    const target = await seen(step, state);
    target.place.scrollIntoView({ block: 'nearest' });
    if ('guide' in step) pointer.lift();
    await pointer.clickOn(boxOf(target.place));
    change({ show: { ...show(), step: show().step + 1, pointer: pointer.at } });
    doStep(step, target);
    if (await leaving) return;
    isBusy = false;
    await drawOnceSeen();
  };
  const turn = (wanted: Turn) => {
    if (wanted === 'next') return void goOn();
    onBack(wanted === 'back' ? stepBack(state()) : null);
  };
  hearShowKeys(turn, signal);

  const translate = async () => {
    texts = await practiceTexts(state().language);
    draw();
  };

  return {
    say(said: Remark | null) {
      remark = said;
      draw();
    },
    translate,
    hold(left: Promise<boolean>) {
      leaving = left;
    },
    async start() {
      // The bar has its height from then on: what is brought in sight stays there.
      await translate();
      for (const step of stepsAgain(state())) doStep(step, await seen(step, state));
      isBusy = false;
      await drawOnceSeen();
    },
  };
}

/** Waits until what a step is done to is in sight. */
async function seen(step: Step, state: () => PracticeState): Promise<Target> {
  for (;;) {
    const target = targetOf(document, step, state());
    if (target) return target;
    await new Promise(requestAnimationFrame);
  }
}
