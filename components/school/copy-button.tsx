import { useState } from 'preact/hooks';
import { copyText } from '../../lib/copy-text';
import { CopyIcon } from '../ui/icons';
import { useTexts } from '../ui/texts';

/** Copies a text, and says whether it could; where there are several, what it is tells them apart. */
export function CopyButton({ text, of }: { text: string; of?: string }) {
  const textOf = useTexts();
  const [copied, setCopied] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const copy = async () => {
    const done = await copyText(text);
    setCopied(done ? text : null);
    setFailed(!done);
  };
  return (
    <div class="school__copy">
      <button class="button" type="button" onClick={copy}>
        <CopyIcon />
        {textOf('setup_copy')}
        {of && <span class="unseen"> {of}</span>}
      </button>
      <p role="status">
        {copied === text && textOf('setup_copied')}
        {failed && textOf('setup_not_copied')}
      </p>
    </div>
  );
}
