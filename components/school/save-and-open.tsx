import { Confirmation, Notice } from '../ui/notice';
import { useTexts } from '../ui/texts';
import { useUniqueId } from '../ui/use-unique-id';

/** Saves the answers in a file, and takes them up again from it: nothing is kept otherwise. */
export function SaveAndOpen(props: {
  /** What became of the file that was opened last. */
  opened: 'done' | 'refused' | null;
  onSave: () => void;
  onOpen: (contents: string) => void;
}) {
  const textOf = useTexts();
  const id = useUniqueId();
  return (
    <>
      <div class="school__ways">
        <button class="button" type="button" onClick={props.onSave}>
          {textOf('setup_save')}
        </button>
        <div class="field">
          <label class="field__label" for={id}>
            {textOf('setup_open')}
          </label>
          <input
            class="field__input"
            id={id}
            type="file"
            accept=".json,application/json"
            onChange={async ({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) props.onOpen(await file.text());
              currentTarget.value = '';
            }}
          />
        </div>
      </div>
      <Confirmation words={props.opened === 'done' ? textOf('setup_opened') : null} />
      {props.opened === 'refused' && <Notice>{textOf('setup_not_opened')}</Notice>}
    </>
  );
}
