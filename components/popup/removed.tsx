import { nameOf, type Person } from '../../lib/people/person';
import { focusOnAppearing } from '../ui/focus';
import { CloseIcon } from '../ui/icons';
import { useTexts } from '../ui/texts';

/**
 * The person just removed, with a button to bring them back. It stays until closed.
 * `focused`: the person was just removed here, and the focused button with them.
 */
export function Removed(props: {
  person: Person;
  focused: boolean;
  onUndo: () => void;
  onDismiss: () => void;
}) {
  const textOf = useTexts();
  const name = nameOf(props.person);
  return (
    <div class="removed" role="status">
      <p class="removed__words">{textOf('person_removed', [name])}</p>
      <button
        class="button button--small"
        type="button"
        aria-label={textOf('person_undo_label', [name])}
        ref={props.focused ? focusOnAppearing : null}
        onClick={props.onUndo}
      >
        {textOf('person_undo')}
      </button>
      <button
        class="button button--icon"
        type="button"
        aria-label={textOf('popup_dismiss')}
        onClick={props.onDismiss}
      >
        <CloseIcon />
      </button>
    </div>
  );
}
