import { exercisesFor } from '../../lib/practice/exercises-for';
import { hashOf } from '../../lib/practice/place';
import { CheckIcon } from '../ui/icons';
import { useReader, useTexts } from '../ui/texts';

/** The exercises for the reader, to be done or to be shown to others, and which are done. */
export function ExerciseList({ done, shown }: { done: readonly string[]; shown: boolean }) {
  const textOf = useTexts();
  const exercises = exercisesFor(useReader());
  const isDone = (id: string) => !shown && done.includes(id);
  const finished = exercises.filter(({ id }) => isDone(id));
  return (
    <section class="exercises" aria-labelledby="exercises">
      <h2 id="exercises">{textOf(shown ? 'practice_show' : 'practice_exercises')}</h2>
      {finished.length > 0 && (
        <p class="quiet">{textOf('practice_done_of', [finished.length, exercises.length])}</p>
      )}
      <ul class="exercises__list">
        {exercises.map((exercise) => (
          <li key={exercise.id}>
            <a class="exercise" href={hashOf(exercise.id, shown)}>
              <span>{textOf(exercise.title)}</span>
              {isDone(exercise.id) && (
                <span class="exercise__done">
                  <CheckIcon />
                  {textOf('practice_done')}
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a class="button button--plain" href={hashOf(null, !shown)}>
          {textOf(shown ? 'practice_title' : 'practice_show')}
        </a>
      </p>
    </section>
  );
}
