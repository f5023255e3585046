import type { Exercise } from '../../lib/practice/exercises';
import { nextExercise } from '../../lib/practice/exercises-for';
import { hashOf } from '../../lib/practice/place';
import { focusOnAppearing } from '../ui/focus';
import { CheckIcon } from '../ui/icons';
import { PageWords } from '../ui/page-words';
import { useReader, useTexts } from '../ui/texts';

/** The end of an exercise: that it is done, what was learnt, and what to try next. */
export function Ending({ exercise, done }: { exercise: Exercise; done: readonly string[] }) {
  const textOf = useTexts();
  const next = nextExercise(exercise.id, useReader(), done);
  return (
    <section class="card card--done" aria-labelledby="done">
      <h2 class="card__done" id="done" tabIndex={-1} ref={focusOnAppearing}>
        <CheckIcon />
        {textOf('practice_done')}
      </h2>
      <p class="quiet">{textOf(exercise.title)}</p>
      <h3>{textOf('practice_learnt')}</h3>
      <p class="card__learnt">
        <PageWords text={textOf(exercise.learnt)} />
      </p>
      {!next && <p>{textOf('practice_all_done')}</p>}
      <div class="card__actions">
        {next && (
          <a class="button button--main" href={hashOf(next.id, false)}>
            {textOf('practice_next', [textOf(next.title)])}
          </a>
        )}
        <a class="button" href={hashOf(exercise.id, false)}>
          {textOf('practice_again')}
        </a>
        <a class="button" href={hashOf(null, false)}>
          {textOf('practice_all')}
        </a>
      </div>
    </section>
  );
}
