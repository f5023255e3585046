import { nameOf, type Person } from '../../lib/people/person';
import { useTexts } from '../ui/texts';
import {
  type Outcome,
  OutcomeMessage,
  type PersonActions,
  PersonButtons,
  PersonInitial,
} from './person-actions';

/** One person who may sign in, with « Remplir »; the rest is behind « ⋯ ». */
export function PersonLine(
  props: PersonActions & {
    person: Person;
    /** Id of the text that says why « Remplir » can do nothing; null where it can. */
    unfillable: string | null;
    outcome: Outcome | null;
  },
) {
  const textOf = useTexts();
  const { person, unfillable, outcome } = props;
  const name = nameOf(person);
  return (
    <li class="person person--line" data-person={person.id}>
      <div class="person__head">
        <PersonInitial person={person} />
        <div class="person__who">
          {person.nickname && <h3 class="person__name">{person.nickname}</h3>}
          <bdi class="person__short">{person.identifier}</bdi>
        </div>
        <button
          class="button button--main button--small"
          type="button"
          data-fill
          aria-disabled={unfillable !== null}
          aria-describedby={unfillable ?? undefined}
          aria-label={textOf('person_fill_label', [name])}
          onClick={() => unfillable === null && props.onFill(person)}
        >
          {textOf('person_fill')}
        </button>
      </div>
      <details class="person__more">
        <summary class="person__dots" aria-label={textOf('person_more_label', [name])}>
          ⋯
        </summary>
        <PersonButtons
          person={person}
          outcome={outcome}
          onCopy={props.onCopy}
          onEdit={props.onEdit}
          onRemove={props.onRemove}
        />
      </details>
      <OutcomeMessage outcome={outcome} />
    </li>
  );
}
