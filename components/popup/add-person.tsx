import { LockIcon, PlusIcon } from '../ui/icons';
import { useTexts } from '../ui/texts';

/** The button that opens the form, beside what it never asks. */
export function AddPerson({ onAdd }: { onAdd: () => void }) {
  const textOf = useTexts();
  return (
    <div class="people__foot">
      <button class="button" type="button" aria-label={textOf('people_add_label')} onClick={onAdd}>
        <PlusIcon />
        {textOf('people_add')}
      </button>
      <p class="people__promise">
        <LockIcon />
        {textOf('people_never_password')}
      </p>
    </div>
  );
}
