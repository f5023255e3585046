import { useState } from 'preact/hooks';
import { ExternalLink } from '../ui/external-link';
import { CopyIcon } from '../ui/icons';
import { useTexts } from '../ui/texts';
import { useUniqueId } from '../ui/use-unique-id';

/** The report on a page, before it leaves the popup. */
export interface ReportProps {
  /** Structure of the page, for the project. */
  text: string;
  /** Whether it was copied; null until asked for. */
  copied: boolean | null;
  /** The page where it can be pasted; null where the project has none yet. */
  form: string | null;
  /** @param text the report as its user left it */
  onCopy(text: string): void;
}

/** The report, to be read again, and changed if need be, before it is copied. */
export function Report({ text, copied, form, onCopy }: ReportProps) {
  const textOf = useTexts();
  const [edited, setEdited] = useState(text);
  const label = useUniqueId();
  return (
    <>
      <p id={label}>{textOf('unlisted_report')}</p>
      <textarea
        class="field__input unlisted__report"
        aria-labelledby={label}
        lang="fr"
        dir="ltr"
        rows={6}
        value={edited}
        onInput={({ currentTarget }) => setEdited(currentTarget.value)}
      />
      <div class="where__ways">
        <button class="button" type="button" data-copy-report onClick={() => onCopy(edited)}>
          <CopyIcon />
          {textOf(copied ? 'unlisted_copied' : 'unlisted_copy')}
        </button>
        {form && (
          <ExternalLink class="button" href={form}>
            {textOf('propose_open')}
          </ExternalLink>
        )}
      </div>
      {copied === false && <p role="status">{textOf('unlisted_not_copied')}</p>}
      {copied && <p role="status">{textOf(form ? 'propose_paste' : 'propose_nowhere')}</p>}
      {copied && form && <p>{textOf('propose_no_account')}</p>}
    </>
  );
}
