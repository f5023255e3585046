import type { Target } from '../../lib/practice/do-step';
import type { Exercise } from '../../lib/practice/exercises';
import type { Turn } from '../../lib/practice/show-keys';
import type { Texts } from '../../lib/texts/texts';
import type { Profile } from '../../lib/vocabulary';
import { PageWords } from '../ui/page-words';
import type { Remark } from './bar';

/** At the top of each page of a show: what comes next, and how to go on without a keyboard. */
export function ShowBar(props: {
  exercise: Exercise;
  profile: Profile;
  texts: Texts;
  /** How many steps are done, and how many there are. */
  step: number;
  steps: number;
  /** What the next step is done to; null where it is not in sight. */
  target: Target | null;
  remark: Remark | null;
  onTurn: (turn: Turn) => void;
  onLeave: () => void;
}) {
  const { exercise, profile, texts, step, target, onTurn } = props;
  const say = (key: Parameters<Texts['get']>[0], values: readonly (string | number)[] = []) =>
    texts.get(key, values, profile);
  const told = () => {
    if (!target) return say(exercise.task);
    if (target.value === null) return say('practice_show_click', [target.name]);
    return say('practice_show_write', [target.value, target.name]);
  };
  return (
    <div class="practice__words show" lang={texts.language} dir={texts.direction} data-step={step}>
      <p class="practice__title">
        <strong>{say('practice_bar', [say(exercise.title)])}</strong>
        <span>{say('practice_show_step', [Math.min(step + 1, props.steps), props.steps])}</span>
        <button class="practice__leave" type="button" onClick={props.onLeave}>
          {say('practice_leave')}
        </button>
      </p>
      <div class="show__row">
        <p class="show__told" role="status">
          <PageWords text={told()} />
        </p>
        <p class="show__turns">
          <button type="button" aria-keyshortcuts="ArrowLeft" onClick={() => onTurn('back')}>
            {say('practice_show_back')}
          </button>
          <button
            class="show__next"
            type="button"
            aria-keyshortcuts="ArrowRight"
            onClick={() => onTurn('next')}
          >
            {say('practice_show_next')}
          </button>
        </p>
      </div>
      <p class="practice__remark" role="alert">
        {props.remark && say(props.remark)}
      </p>
    </div>
  );
}
