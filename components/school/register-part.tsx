import { type RegisterEntry, registerText } from '../../lib/school/register/register';
import { useTexts } from '../ui/texts';
import { CopyButton } from './copy-button';
import { Part } from './part';

/** Name of the file to print. */
const FILE = 'fiche-registre.html';

/** The sheet for the school's register: to be copied, or saved as a page and printed. */
export function RegisterPart(props: {
  entries: readonly RegisterEntry[];
  onSave: (name: string) => void;
}) {
  const textOf = useTexts();
  const text = registerText(props.entries);
  return (
    <Part title={textOf('setup_part_register')}>
      <p>{textOf('setup_register_help')}</p>
      <textarea
        class="field__input school__message"
        aria-label={textOf('setup_part_register')}
        rows={12}
        readOnly
        lang="fr"
        dir="ltr"
        value={text}
      />
      <div class="school__ways">
        <button class="button button--main" type="button" onClick={() => props.onSave(FILE)}>
          {textOf('setup_download', [FILE])}
        </button>
        <CopyButton text={text} of={FILE} />
      </div>
    </Part>
  );
}
