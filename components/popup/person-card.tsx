import type { OwnEnt } from '../../lib/my-ent/own-ent';
import { nameOf, type Person } from '../../lib/people/person';
import { ExternalLink } from '../ui/external-link';
import { BinIcon, CheckIcon, CopyIcon, FillIcon, PenIcon } from '../ui/icons';
import { Confirmation } from '../ui/notice';
import { useTexts } from '../ui/texts';

/** Result of the last action on a person's identifier. */
export type Outcome = 'copied' | 'not-copied' | 'filled' | 'not-filled';

/** What can be done with a person. */
export interface PersonActions {
  onCopy: (person: Person) => void;
  onFill: (person: Person) => void;
  onEdit: (person: Person) => void;
  onRemove: (person: Person) => void;
}

/** A person whose identifier is kept. `canFill`: the page in view has the field for it. */
export function PersonCard(
  props: PersonActions & {
    person: Person;
    ent: OwnEnt | null;
    canFill: boolean;
    outcome: Outcome | null;
  },
) {
  const textOf = useTexts();
  const { person, ent, outcome } = props;
  const name = nameOf(person);
  const copied = outcome === 'copied';
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
              {textOf(person.profile === 'pupil' ? 'pupil_profile' : 'guardian_profile')}
            </p>
          )}
        </div>
        <button
          class="button button--icon"
          type="button"
          aria-label={textOf('person_edit_label', [name])}
          onClick={() => props.onEdit(person)}
        >
          <PenIcon />
        </button>
        <button
          class="button button--icon"
          type="button"
          aria-label={textOf('person_delete_label', [name])}
          onClick={() => props.onRemove(person)}
        >
          <BinIcon />
        </button>
      </div>
      <bdi class="person__identifier">{person.identifier}</bdi>
      <div class="person__actions">
        <button
          class="button button--small"
          type="button"
          aria-label={textOf(copied ? 'person_copied_label' : 'person_copy_label', [name])}
          onClick={() => props.onCopy(person)}
        >
          {copied ? <CheckIcon /> : <CopyIcon />}
          {textOf(copied ? 'person_copied' : 'person_copy')}
        </button>
        <button
          class="button button--main button--small"
          type="button"
          disabled={!props.canFill}
          aria-label={textOf('person_fill_label', [name])}
          onClick={() => props.onFill(person)}
        >
          <FillIcon />
          {textOf('person_fill')}
        </button>
      </div>
      {ent && <PersonEnt ent={ent} />}
      <OutcomeMessage outcome={outcome} />
    </li>
  );
}

function PersonEnt({ ent }: { ent: OwnEnt }) {
  const textOf = useTexts();
  if (!ent.href) return <p class="person__place">{ent.name}</p>;
  return (
    <ExternalLink
      class="button person__ent"
      href={ent.href}
      label={textOf('open_ent_label', [ent.name])}
    >
      <span class="person__ent-words">
        {textOf('open_ent')}
        <span class="person__place">{ent.name}</span>
      </span>
    </ExternalLink>
  );
}

function OutcomeMessage({ outcome }: { outcome: Outcome | null }) {
  const textOf = useTexts();
  if (outcome === 'filled') return <Confirmation words={textOf('person_filled')} />;
  if (outcome === 'not-filled') return <p role="alert">{textOf('person_not_filled')}</p>;
  if (outcome === 'not-copied') return <p role="alert">{textOf('person_not_copied')}</p>;
  return <Confirmation words={null} />;
}
