import type { KeptEnt, Person } from '../../lib/people/person';
import { useTexts } from '../ui/texts';
import { ByEnt } from './by-ent';
import { FindPeople, ShowAllPeople, useManyPeople } from './many-people';
import type { Outcome } from './person-actions';
import { type CardActions, PersonCard } from './person-card';

/** What the list of people needs. */
export interface PeopleProps extends CardActions {
  people: readonly Person[];
  nameOfEnt: (ent: KeptEnt) => string;
  /** What was just done, and to whom. */
  lastAction: { personId: string; outcome: Outcome } | null;
}

/** The people whose identifiers are kept, or a welcome when there is nobody. */
export function People(props: PeopleProps) {
  const textOf = useTexts();
  const { people, lastAction } = props;
  const many = useManyPeople(people);
  if (people.length === 0) {
    return (
      <div class="people__nobody">
        <p class="people__empty">{textOf('people_empty')}</p>
        <p class="quiet">{textOf('people_empty_more')}</p>
      </div>
    );
  }
  return (
    <>
      {many.isMany && <FindPeople many={many} />}
      <ByEnt
        people={many.shown}
        nameOfEnt={props.nameOfEnt}
        line={(person, isNamed) => (
          <PersonCard
            key={person.id}
            person={person}
            nameOfEnt={props.nameOfEnt}
            isEntNamed={isNamed}
            outcome={lastAction?.personId === person.id ? lastAction.outcome : null}
            onCopy={props.onCopy}
            onEdit={props.onEdit}
            onRemove={props.onRemove}
          />
        )}
      />
      <ShowAllPeople many={many} />
      <p class="people__hint">{textOf('people_fill_where')}</p>
    </>
  );
}
