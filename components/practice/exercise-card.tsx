import type { Exercise } from '../../lib/practice/exercises';
import { PROFILES, type Profile } from '../../lib/vocabulary';
import { focusOnAppearing } from '../ui/focus';
import { PageWords } from '../ui/page-words';
import { useReader, useTexts } from '../ui/texts';

/** One exercise, before it begins. */
export function ExerciseCard(props: {
  exercise: Exercise;
  onBegin: (exercise: Exercise, as: Profile) => void;
}) {
  const textOf = useTexts();
  const reader = useReader();
  const { exercise, onBegin } = props;
  const possible = PROFILES.filter((profile) => exercise.ways[profile]);
  const own = possible.filter((profile) => profile === reader);
  const offered = own.length > 0 ? own : possible;
  return (
    <section class="card" aria-labelledby="exercise">
      <h2 id="exercise" tabIndex={-1} ref={focusOnAppearing}>
        {textOf(exercise.title)}
      </h2>
      <p>
        <PageWords text={textOf(exercise.task)} />
      </p>
      <div class="card__actions">
        {offered.map((profile) => (
          <button
            class="button button--main"
            type="button"
            key={profile}
            onClick={() => onBegin(exercise, profile)}
          >
            {textOf('practice_start')}
            {offered.length > 1 && ` (${textOf(`${profile}_profile`)})`}
          </button>
        ))}
        <a class="button" href="#exercises">
          {textOf('practice_all')}
        </a>
      </div>
    </section>
  );
}
