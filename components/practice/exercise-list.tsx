import { exercisesFor } from '../../lib/practice/exercises-for';
import { CheckIcon } from '../ui/icons';
import { useReader, useTexts } from '../ui/texts';

/** The exercises for the reader, and which are done. */
export function ExerciseList({ done }: { done: readonly string[] }) {
  const textOf = useTexts();
  const exercises = exercisesFor(useReader());
  const finished = exercises.filter(({ id }) => done.includes(id));
  return (
    <section class="exercises" aria-labelledby="exercises">
      <h2 id="exercises">{textOf('practice_exercises')}</h2>
      {finished.length > 0 && (
        <p class="quiet">{textOf('practice_done_of', [finished.length, exercises.length])}</p>
      )}
      <ul class="exercises__list">
        {exercises.map((exercise) => (
          <li key={exercise.id}>
            <a class="exercise" href={`#${exercise.id}`}>
              <span>{textOf(exercise.title)}</span>
              {done.includes(exercise.id) && (
                <span class="exercise__done">
                  <CheckIcon />
                  {textOf('practice_done')}
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
