import type { Exercise } from '../../lib/practice/exercises';
import { nextExercise } from '../../lib/practice/exercises-for';
import { hashOf } from '../../lib/practice/place';
import type { Turn } from '../../lib/practice/show-keys';
import { focusOnAppearing } from '../ui/focus';
import { PageWords } from '../ui/page-words';
import { useReader, useTexts } from '../ui/texts';

/** The end of a show: what is to be remembered, the way back into it, and what to show next. */
export function ShownEnding({
  exercise,
  onTurn,
}: {
  exercise: Exercise;
  onTurn: (turn: Turn) => void;
}) {
  const textOf = useTexts();
  const next = nextExercise(exercise.id, useReader(), []);
  return (
    <section class="card card--done" aria-labelledby="done">
      <p class="quiet">{textOf(exercise.title)}</p>
      <h2 id="done" tabIndex={-1} ref={focusOnAppearing}>
        {textOf('practice_learnt')}
      </h2>
      <p class="card__learnt">
        <PageWords text={textOf(exercise.learnt)} />
      </p>
      <div class="card__actions">
        {next && (
          <a class="button button--main" href={hashOf(next.id, true)}>
            {textOf('practice_next', [textOf(next.title)])}
          </a>
        )}
        <button class="button" type="button" onClick={() => onTurn('back')}>
          {textOf('practice_show_back')}
        </button>
        <a class="button" href={hashOf(null, true)}>
          {textOf('practice_all')}
        </a>
      </div>
    </section>
  );
}
