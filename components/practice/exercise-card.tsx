import type { Exercise } from '../../lib/practice/exercises';
import { profilesFor } from '../../lib/practice/exercises-for';
import { hashOf } from '../../lib/practice/place';
import type { Profile } from '../../lib/vocabulary';
import { focusOnAppearing } from '../ui/focus';
import { PageWords } from '../ui/page-words';
import { useReader, useTexts } from '../ui/texts';

/** One exercise, before it begins, or before it is shown to others. */
export function ExerciseCard(props: {
  exercise: Exercise;
  shown: boolean;
  onBegin: (exercise: Exercise, as: Profile) => void;
}) {
  const textOf = useTexts();
  const reader = useReader();
  const { exercise, shown, onBegin } = props;
  const offered = profilesFor(exercise, reader);
  return (
    <section class="card" aria-labelledby="exercise">
      <h2 id="exercise" tabIndex={-1} ref={focusOnAppearing}>
        {textOf(exercise.title)}
      </h2>
      <p>
        <PageWords text={textOf(exercise.task)} />
      </p>
      {shown && <p class="quiet">{textOf('practice_show_keys')}</p>}
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
        <a class="button" href={hashOf(null, shown)}>
          {textOf('practice_all')}
        </a>
      </div>
      {!shown && (
        <a class="button button--plain" href={hashOf(exercise.id, true)}>
          {textOf('practice_show')}
        </a>
      )}
    </section>
  );
}
