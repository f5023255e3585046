import { focusOnAppearing } from '../ui/focus';
import { CopyIcon } from '../ui/icons';
import { useTexts } from '../ui/texts';
import { useUniqueId } from '../ui/use-unique-id';

/** What the helpdesk is told of the page in view. */
export interface HelpdeskProps {
  /** The short code; null while the page is not known. */
  code: string | null;
  /** The report, once asked for. */
  report: string | null;
  /** Whether it was copied; null until asked for. */
  copied: boolean | null;
  onShow(): void;
  onCopy(): void;
}

/** The code to say on the phone, and the report to copy: shown before it is. */
export function Helpdesk({ code, report, copied, onShow, onCopy }: HelpdeskProps) {
  const textOf = useTexts();
  const label = useUniqueId();
  return (
    <div class="helpdesk">
      {code && (
        <p class="helpdesk__code" data-code={code}>
          {textOf('helpdesk_code')}{' '}
          <strong lang="fr">
            <bdi dir="ltr">{code}</bdi>
          </strong>
        </p>
      )}
      {report === null ? (
        <button class="button" type="button" data-show-report onClick={onShow}>
          <CopyIcon />
          {textOf('helpdesk_copy')}
        </button>
      ) : (
        <>
          <p id={label}>{textOf('helpdesk_shown')}</p>
          <textarea
            class="field__input unlisted__report"
            aria-labelledby={label}
            lang="fr"
            dir="ltr"
            rows={8}
            readOnly
            ref={readFromItsStart}
            value={report}
          />
          <button class="button" type="button" data-copy-report onClick={onCopy}>
            <CopyIcon />
            {textOf(copied ? 'helpdesk_copied' : 'setup_copy')}
          </button>
          <p role="status">
            {copied !== null && textOf(copied ? 'helpdesk_paste' : 'setup_not_copied')}
          </p>
        </>
      )}
    </div>
  );
}

/** A field is otherwise shown by its end, where it would be typed in. */
function readFromItsStart(field: HTMLTextAreaElement | null): void {
  field?.setSelectionRange(0, 0);
  focusOnAppearing(field);
}
