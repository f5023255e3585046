import type { Chip } from '../../lib/practice/chips';
import type { Exercise } from '../../lib/practice/exercises';
import type { Texts } from '../../lib/texts/texts';
import type { Profile } from '../../lib/vocabulary';

/** What the bar says that was not asked for. */
export type Remark = 'practice_not_real' | 'practice_nowhere' | 'practice_wrong_page';

/** At the top of each page of the practice: what it is, what to do, and what may be written. */
export function Bar(props: {
  exercise: Exercise;
  profile: Profile;
  texts: Texts;
  chips: readonly Chip[];
  remark: Remark | null;
  onChip: (chip: Chip) => void;
  onLeave: () => void;
}) {
  const { exercise, profile, texts, chips } = props;
  const say = (key: Parameters<Texts['get']>[0], values: readonly string[] = []) =>
    texts.get(key, values, profile);
  return (
    <div class="practice__words" lang={texts.language} dir={texts.direction}>
      <p class="practice__title">
        <strong>{say('practice_bar', [say(exercise.title)])}</strong>
        <button class="practice__leave" type="button" onClick={props.onLeave}>
          {say('practice_leave')}
        </button>
      </p>
      <p class="practice__task">{say(exercise.task)}</p>
      {chips.length > 0 && (
        <ul class="practice__chips" aria-label={say('practice_chips')}>
          {chips.map((chip, index) => (
            <li key={index}>
              <button
                class="practice__chip"
                type="button"
                data-for={chip.field.id}
                aria-label={say('practice_chip_for', [chip.value, chip.label])}
                onClick={() => props.onChip(chip)}
              >
                <span lang="fr" dir="ltr">
                  <small>{chip.label}</small> <b>{chip.value}</b>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="practice__remark" role="alert">
        {props.remark && say(props.remark)}
      </p>
    </div>
  );
}
