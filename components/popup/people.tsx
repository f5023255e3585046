import type { OwnEnt } from '../../lib/my-ent/own-ent';
import type { Person } from '../../lib/people/person';
import { LockIcon, PlusIcon } from '../ui/icons';
import { useTexts } from '../ui/texts';
import { FindPeople, ShowAllPeople, useManyPeople } from './many-people';
import { type Outcome, type PersonActions, PersonCard } from './person-card';

/** What the list of people needs. */
export interface PeopleProps extends PersonActions {
  people: readonly Person[];
  entOf: (person: Person) => OwnEnt | null;
  /** Whether the page in view has the field that « Remplir » writes in. */
  canFill: boolean;
  /** What was just done, and to whom. */
  lastAction: { personId: string; outcome: Outcome } | null;
  onAdd: () => void;
}

/** The people whose identifiers are kept, or a welcome when there is nobody. */
export function People(props: PeopleProps) {
  const textOf = useTexts();
  const { people, canFill, lastAction } = props;
  const many = useManyPeople(people);
  return (
    <>
      {people.length === 0 && (
        <div class="people__nobody">
          <p class="people__empty">{textOf('people_empty')}</p>
          <p class="quiet">{textOf('people_empty_more')}</p>
        </div>
      )}
      {many.isMany && <FindPeople many={many} />}
      <ul class="people__list">
        {many.shown.map((person) => (
          <PersonCard
            key={person.id}
            person={person}
            ent={props.entOf(person)}
            canFill={canFill}
            outcome={lastAction?.personId === person.id ? lastAction.outcome : null}
            onCopy={props.onCopy}
            onFill={props.onFill}
            onEdit={props.onEdit}
            onRemove={props.onRemove}
          />
        ))}
      </ul>
      <ShowAllPeople many={many} />
      {people.length > 0 && !canFill && <p class="people__hint">{textOf('people_fill_where')}</p>}
      <div class="people__foot">
        <button
          class="button"
          type="button"
          aria-label={textOf('people_add_label')}
          onClick={props.onAdd}
        >
          <PlusIcon />
          {textOf('people_add')}
        </button>
        <p class="people__promise">
          <LockIcon />
          {textOf('people_never_password')}
        </p>
      </div>
    </>
  );
}
