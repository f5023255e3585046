import type { SignIn } from '../../lib/messages/ask-guide';
import { groupByEnt } from '../../lib/people/group-by-ent';
import { type KeptEnt, nameOf, type Person } from '../../lib/people/person';
import { PROFILES, type Profile } from '../../lib/vocabulary';
import { PageWords } from '../ui/page-words';
import { joined, useLanguage, useTexts } from '../ui/texts';
import { FindPeople, ShowAllPeople, useManyPeople } from './many-people';
import type { Outcome, PersonActions } from './person-actions';
import { PersonLine } from './person-line';
import { WHERE_MORE } from './where-am-i';

/** Lines shown at first: a family, in the height of a popup. */
const FEW = 4;

/** Names said in a sentence. */
const NAMED = 3;

/** What the list of those who may sign in needs. */
export interface SigningInProps extends PersonActions {
  /** What the page in view asks. */
  signIn: SignIn;
  people: readonly Person[];
  nameOfEnt: (ent: KeptEnt) => string;
  /** What was just done, and to whom. */
  lastAction: { personId: string; outcome: Outcome } | null;
}

/**
 * Who signs in on the page in view, one line each, ready to be filled in. An account of the other
 * profile is refused there, whatever is typed: it is said instead where to go first.
 */
export function SigningIn(props: SigningInProps) {
  const { signIn, people, lastAction } = props;
  const { canFill, profile } = signIn;
  const isHere = (one: Person) => !profile || !one.profile || one.profile === profile;
  const many = useManyPeople(people.filter(isHere), FEW);
  // Where room is short, people of one ENT are neighbours, without its name above them.
  const groups = groupByEnt(many.shown, props.nameOfEnt);
  return (
    <>
      {many.isMany && <FindPeople many={many} />}
      <ul class="people__list">
        {groups
          .flatMap((group) => group.people)
          .map((person) => (
            <PersonLine
              key={person.id}
              person={person}
              unfillable={canFill ? null : WHERE_MORE}
              outcome={lastAction?.personId === person.id ? lastAction.outcome : null}
              onCopy={props.onCopy}
              onFill={props.onFill}
              onEdit={props.onEdit}
              onRemove={props.onRemove}
            />
          ))}
      </ul>
      <ShowAllPeople many={many} />
      {PROFILES.map((other) => (
        <Others
          key={other}
          profile={other}
          people={people.filter((one) => !isHere(one) && one.profile === other)}
          change={signIn.change}
        />
      ))}
    </>
  );
}

function Others(props: { profile: Profile; people: readonly Person[]; change: string | null }) {
  const textOf = useTexts();
  const language = useLanguage();
  const { people, change } = props;
  if (people.length === 0) return null;
  const names =
    people.length > NAMED ? [textOf('people_many', [people.length])] : people.map(nameOf);
  const account = [joined(names, language), textOf(`${props.profile}_profile`)];
  return (
    <p class="people__hint" data-other-profile={props.profile}>
      {textOf('people_other_profile', account)}{' '}
      <PageWords
        text={change ? textOf('people_change_profile', [change]) : textOf('people_change_back')}
      />
    </p>
  );
}
