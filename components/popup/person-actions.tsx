import { nameOf, type Person } from '../../lib/people/person';
import { BinIcon, CheckIcon, CopyIcon, PenIcon } from '../ui/icons';
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

/** Buttons about a kept person, the most wanted first. */
export function PersonButtons(
  props: Omit<PersonActions, 'onFill'> & { person: Person; outcome: Outcome | null },
) {
  const textOf = useTexts();
  const { person } = props;
  const name = nameOf(person);
  const copied = props.outcome === 'copied';
  return (
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
  );
}

/** The first letter of a person's name. */
export function PersonInitial({ person }: { person: Person }) {
  return (
    <span class="person__initial" aria-hidden="true">
      {[...nameOf(person)][0]?.toLocaleUpperCase()}
    </span>
  );
}

/** What became of the last action, where its button does not show it. */
export function OutcomeMessage({ outcome }: { outcome: Outcome | null }) {
  const textOf = useTexts();
  if (outcome === 'filled') return <Confirmation words={textOf('person_filled')} />;
  if (outcome === 'not-filled') return <p role="alert">{textOf('person_not_filled')}</p>;
  if (outcome === 'not-copied') return <p role="alert">{textOf('person_not_copied')}</p>;
  return <Confirmation words={null} />;
}
