import type { KeptEnt, Person } from '../../lib/people/person';
import { dotted } from '../../lib/texts/dotted';
import { useTexts } from '../ui/texts';
import {
  type Outcome,
  OutcomeMessage,
  type PersonActions,
  PersonButtons,
  PersonInitial,
} from './person-actions';

/** What a card can do. */
export type CardActions = Omit<PersonActions, 'onFill'>;

/** A person whose identifier is kept, with their children and ENTs. */
export function PersonCard(
  props: CardActions & {
    person: Person;
    /** The name of an ENT; empty where unknown. */
    nameOfEnt: (ent: KeptEnt) => string;
    /** Whether the name of their one ENT stands above the card. */
    isEntNamed: boolean;
    outcome: Outcome | null;
  },
) {
  const textOf = useTexts();
  const { person, outcome } = props;
  const ents = person.ents.filter(({ child }) => child || !props.isEntNamed);
  return (
    <li class="person" data-person={person.id}>
      <div class="person__head">
        <PersonInitial person={person} />
        <div class="person__who">
          {person.nickname && <h3 class="person__name">{person.nickname}</h3>}
          {person.profile && (
            <p class="person__profile">
              {textOf(person.profile === 'pupil' ? 'pupil_profile' : 'guardian_profile')}
            </p>
          )}
        </div>
      </div>
      <bdi class="person__identifier">{person.identifier}</bdi>
      <PersonButtons
        person={person}
        outcome={outcome}
        onCopy={props.onCopy}
        onEdit={props.onEdit}
        onRemove={props.onRemove}
      />
      {ents.length > 0 && (
        <ul class="person__ents">
          {ents.map((ent, rank) => (
            <li class="person__place" key={rank}>
              <bdi>{dotted([ent.child, props.nameOfEnt(ent)])}</bdi>
            </li>
          ))}
        </ul>
      )}
      <OutcomeMessage outcome={outcome} />
    </li>
  );
}
