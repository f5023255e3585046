import type { OwnEnt } from '../../lib/my-ent/own-ent';
import type { Person } from '../../lib/people/person';
import { Icon } from '../ui/icon';
import { useSay } from '../ui/texts';
import { FindPeople, ShowAllPeople, useManyPeople } from './many-people';
import { type Deed, type PersonActs, PersonCard } from './person-card';

/** What the list of people is made of. */
export interface PeopleProps extends PersonActs {
  people: readonly Person[];
  entOf: (person: Person) => OwnEnt | null;
  /** Whether the page in view has the field that « Remplir » writes in. */
  canFill: boolean;
  /** What was just done, and with whom. */
  deed: { personId: string; deed: Deed } | null;
  onAdd: () => void;
}

/** The people whose identifiers are kept, or a word of welcome where there is nobody. */
export function People(props: PeopleProps) {
  const say = useSay();
  const { people, canFill, deed } = props;
  const many = useManyPeople(people);
  return (
    <>
      {people.length === 0 && (
        <div class="people__nobody">
          <p class="people__empty">{say('people_empty')}</p>
          <p class="quiet">{say('people_empty_more')}</p>
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
            deed={deed?.personId === person.id ? deed.deed : null}
            onCopy={props.onCopy}
            onFill={props.onFill}
            onEdit={props.onEdit}
            onRemove={props.onRemove}
          />
        ))}
      </ul>
      <ShowAllPeople many={many} />
      {people.length > 0 && !canFill && <p class="people__hint">{say('people_fill_where')}</p>}
      <div class="people__foot">
        <button
          class="button"
          type="button"
          aria-label={say('people_add_label')}
          onClick={props.onAdd}
        >
          <Icon name="plus" />
          {say('people_add')}
        </button>
        <p class="people__promise">
          <Icon name="lock" />
          {say('people_never_password')}
        </p>
      </div>
    </>
  );
}
