import type { OwnEnt } from '../../lib/my-ent/own-ent';
import { nameOf, type Person } from '../../lib/people/person';
import { ExternalLink } from '../ui/external-link';
import { Icon } from '../ui/icon';
import { Said } from '../ui/notice';
import { useSay } from '../ui/texts';

/** What was just done with a person's identifier. */
export type Deed = 'copied' | 'not-copied' | 'filled' | 'not-filled';

/** What can be done with a person. */
export interface PersonActs {
  onCopy: (person: Person) => void;
  onFill: (person: Person) => void;
  onEdit: (person: Person) => void;
  onRemove: (person: Person) => void;
}

/** A person whose identifier is kept. `canFill`: the page in view has the field for it. */
export function PersonCard(
  props: PersonActs & {
    person: Person;
    ent: OwnEnt | null;
    canFill: boolean;
    deed: Deed | null;
  },
) {
  const say = useSay();
  const { person, ent, deed } = props;
  const name = nameOf(person);
  const copied = deed === 'copied';
  return (
    <li class="person" data-person={person.id}>
      <div class="person__head">
        <span class="person__initial" aria-hidden="true">
          {[...name][0]?.toLocaleUpperCase()}
        </span>
        <div class="person__who">
          {person.nickname && <h3 class="person__name">{person.nickname}</h3>}
          {person.profile && (
            <p class="person__profile">
              {say(person.profile === 'pupil' ? 'pupil_profile' : 'guardian_profile')}
            </p>
          )}
        </div>
        <button
          class="button button--icon"
          type="button"
          aria-label={say('person_edit_label', [name])}
          onClick={() => props.onEdit(person)}
        >
          <Icon name="pen" />
        </button>
        <button
          class="button button--icon"
          type="button"
          aria-label={say('person_delete_label', [name])}
          onClick={() => props.onRemove(person)}
        >
          <Icon name="bin" />
        </button>
      </div>
      <bdi class="person__identifier">{person.identifier}</bdi>
      <div class="person__acts">
        <button
          class="button button--small"
          type="button"
          aria-label={say(copied ? 'person_copied_label' : 'person_copy_label', [name])}
          onClick={() => props.onCopy(person)}
        >
          <Icon name={copied ? 'check' : 'copy'} />
          {say(copied ? 'person_copied' : 'person_copy')}
        </button>
        <button
          class="button button--main button--small"
          type="button"
          disabled={!props.canFill}
          aria-label={say('person_fill_label', [name])}
          onClick={() => props.onFill(person)}
        >
          <Icon name="fill" />
          {say('person_fill')}
        </button>
      </div>
      {ent && <PersonEnt ent={ent} />}
      <DeedSaid deed={deed} />
    </li>
  );
}

function PersonEnt({ ent }: { ent: OwnEnt }) {
  const say = useSay();
  if (!ent.href) return <p class="person__place">{ent.name}</p>;
  return (
    <ExternalLink
      class="button person__ent"
      href={ent.href}
      label={say('open_ent_label', [ent.name])}
    >
      <span class="person__ent-words">
        {say('open_ent')}
        <span class="person__place">{ent.name}</span>
      </span>
    </ExternalLink>
  );
}

function DeedSaid({ deed }: { deed: Deed | null }) {
  const say = useSay();
  if (deed === 'filled') return <Said words={say('person_filled')} />;
  if (deed === 'not-filled') return <p role="alert">{say('person_not_filled')}</p>;
  if (deed === 'not-copied') return <p role="alert">{say('person_not_copied')}</p>;
  return <Said words={null} />;
}
