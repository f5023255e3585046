import type { Exercise } from '../../lib/practice/exercises';
import type { Place } from '../../lib/practice/place';
import type { Turn } from '../../lib/practice/show-keys';
import { type Language, PROFILES, type Profile } from '../../lib/vocabulary';
import { Masthead } from '../ui/brand';
import { Choice } from '../ui/choice';
import { useReader, useTexts } from '../ui/texts';
import { Ending } from './ending';
import { ExerciseCard } from './exercise-card';
import { ExerciseList } from './exercise-list';
import { ShownEnding } from './shown-ending';
import { useShowKeys } from './use-show-keys';

/** The start page of the practice: who one is, and what one would like to try. */
export function Practice(props: {
  place: Place;
  /** Ids of the exercises that are done. */
  done: readonly string[];
  onProfile: (profile: Profile) => void;
  onBegin: (exercise: Exercise, as: Profile) => void;
  /** Goes on, or back, in a show. */
  onTurn: (turn: Turn) => void;
  onLanguage: (language: Language) => void;
}) {
  const textOf = useTexts();
  const { place, done, onBegin, onTurn } = props;
  const { shown } = place;
  const reader = useReader();
  useShowKeys(shown, onTurn);
  return (
    <div class="training" data-shown={shown || undefined}>
      <header class="training__head">
        <Masthead onLanguage={props.onLanguage} />
        <p class="training__title">{textOf('practice_title')}</p>
        <p>{textOf('practice_lead')}</p>
        <p class="quiet">{textOf('practice_safe')}</p>
      </header>
      <main
        class="training__main"
        key={`${shown}${place.kind}${place.kind !== 'list' && place.exercise.id}`}
      >
        {place.kind === 'done' &&
          (shown ? (
            <ShownEnding exercise={place.exercise} onTurn={onTurn} />
          ) : (
            <Ending exercise={place.exercise} done={done} />
          ))}
        {place.kind === 'exercise' && (
          <ExerciseCard exercise={place.exercise} shown={shown} onBegin={onBegin} />
        )}
        {place.kind === 'list' && (
          <>
            <Choice
              legend={textOf('practice_who')}
              options={PROFILES.map((value) => ({ value, label: textOf(`${value}_profile`) }))}
              value={reader}
              onChange={props.onProfile}
            />
            <ExerciseList done={done} shown={shown} />
          </>
        )}
      </main>
    </div>
  );
}
