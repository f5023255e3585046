import type { Exercise } from '../../lib/practice/exercises';
import type { Place } from '../../lib/practice/place';
import { type Language, PROFILES, type Profile } from '../../lib/vocabulary';
import { Masthead } from '../ui/brand';
import { Choice } from '../ui/choice';
import { useReader, useTexts } from '../ui/texts';
import { Ending } from './ending';
import { ExerciseCard } from './exercise-card';
import { ExerciseList } from './exercise-list';

/** The start page of the practice: who one is, and what one would like to try. */
export function Practice(props: {
  place: Place;
  /** Ids of the exercises that are done. */
  done: readonly string[];
  onProfile: (profile: Profile) => void;
  onBegin: (exercise: Exercise, as: Profile) => void;
  onLanguage: (language: Language) => void;
}) {
  const textOf = useTexts();
  const { place, done, onBegin } = props;
  const reader = useReader();
  return (
    <div class="training">
      <header class="training__head">
        <Masthead onLanguage={props.onLanguage} />
        <p class="training__title">{textOf('practice_title')}</p>
        <p>{textOf('practice_lead')}</p>
        <p class="quiet">{textOf('practice_safe')}</p>
      </header>
      <main
        class="training__main"
        key={`${place.kind}${place.kind !== 'list' && place.exercise.id}`}
      >
        {place.kind === 'done' && <Ending exercise={place.exercise} done={done} />}
        {place.kind === 'exercise' && <ExerciseCard exercise={place.exercise} onBegin={onBegin} />}
        {place.kind === 'list' && (
          <>
            <Choice
              legend={textOf('practice_who')}
              options={PROFILES.map((value) => ({ value, label: textOf(`${value}_profile`) }))}
              value={reader}
              onChange={props.onProfile}
            />
            <ExerciseList done={done} />
          </>
        )}
      </main>
    </div>
  );
}
