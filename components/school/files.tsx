import { isChromiumId } from '../../lib/school/answers';
import {
  INSTALLS,
  type Install,
  type Sample,
  type SampleFile,
} from '../../lib/school/samples/sample';
import { SYSTEM_IDS, SYSTEMS, type SystemId } from '../../lib/school/samples/systems';
import { Choice } from '../ui/choice';
import { Field } from '../ui/field';
import { useTexts } from '../ui/texts';
import { useUniqueId } from '../ui/use-unique-id';
import { CopyButton } from './copy-button';

/** The files for one kind of computers, how to apply them, and how to check that they work. */
export function Files(props: {
  system: SystemId;
  install: Install;
  id: string;
  /** Null while the id is not one. */
  sample: Sample | null;
  /** Address of the page that shows what was received. */
  received: string;
  onSystem: (system: SystemId) => void;
  onInstall: (install: Install) => void;
  onId: (id: string) => void;
  onDownload: (file: SampleFile) => void;
}) {
  const textOf = useTexts();
  const id = useUniqueId();
  const { sample } = props;
  return (
    <>
      <div class="field">
        <label class="field__label" for={id}>
          {textOf('setup_system')}
        </label>
        <select
          class="field__input"
          id={id}
          value={props.system}
          onChange={({ currentTarget: { value } }) =>
            props.onSystem(SYSTEM_IDS.find((one) => one === value) ?? props.system)
          }
        >
          {SYSTEM_IDS.map((one) => (
            <option key={one} value={one}>
              {SYSTEMS[one].name}
            </option>
          ))}
        </select>
      </div>
      <Choice
        legend={textOf('setup_install')}
        options={INSTALLS.map((value) => ({ value, label: textOf(`setup_install_${value}`) }))}
        value={props.install}
        onChange={props.onInstall}
      />
      {!props.system.startsWith('firefox') && (
        <Field
          label={textOf('setup_id')}
          help={textOf('setup_id_help')}
          value={props.id}
          isIdentifier
          error={isChromiumId(props.id) ? null : textOf('setup_id_wrong')}
          onInput={props.onId}
        />
      )}
      {sample?.files.map((file) => (
        <OneFile key={file.name} file={file} onDownload={props.onDownload} />
      ))}
      {sample && <Lines title={textOf('setup_apply')} lines={sample.apply} />}
      {sample && <Lines title={textOf('setup_check')} lines={sample.check} />}
      <p>
        <a href={props.received}>{textOf('policy_title')}</a>
      </p>
    </>
  );
}

function OneFile(props: { file: SampleFile; onDownload: (file: SampleFile) => void }) {
  const textOf = useTexts();
  const { name, contents } = props.file;
  return (
    <div class="school__file">
      <textarea
        class="field__input school__code"
        aria-label={name}
        dir="ltr"
        lang="en"
        rows={10}
        readOnly
        value={contents}
      />
      <div class="school__ways">
        <button
          class="button button--main"
          type="button"
          onClick={() => props.onDownload(props.file)}
        >
          {textOf('setup_download', [name])}
        </button>
        <CopyButton text={contents} of={name} />
      </div>
    </div>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <div class="school__lines">
      <h4>{title}</h4>
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <code class="school__code" dir="ltr" lang="en">
              {line}
            </code>
          </li>
        ))}
      </ul>
    </div>
  );
}
