import { Icon } from '../ui/icon';
import { useSay } from '../ui/texts';
import { Reasons } from './reasons';

interface UnlistedEntProps {
  /** Whether an entry was found, and is pointed at on the page. */
  found: boolean;
  /** Why each entry was taken or left. */
  reasons: readonly string[];
  /** Whether this page is already « mon ENT ». */
  own: boolean;
  /** Whether the report is on the clipboard. */
  copied: boolean;
  onKeep(): void;
  onPropose(): void;
}

/** What can be done on a page that the directory does not know: it may be the user's ENT. */
export function UnlistedEnt({ found, reasons, own, copied, onKeep, onPropose }: UnlistedEntProps) {
  const say = useSay();
  return (
    <section class="unlisted" data-unlisted={found ? 'found' : 'not-found'}>
      <p>{say(found ? 'unlisted_found' : 'unlisted_not_found')}</p>
      <div class="where__ways">
        <button class="button" type="button" data-keep-ent disabled={own} onClick={onKeep}>
          <Icon name="check" />
          {say(own ? 'unlisted_kept' : 'unlisted_keep')}
        </button>
        <button class="button" type="button" data-propose-ent onClick={onPropose}>
          <Icon name="copy" />
          {say(copied ? 'unlisted_copied' : 'unlisted_propose')}
        </button>
      </div>
      {copied && <p role="status">{say('unlisted_copied_more')}</p>}
      <Reasons reasons={reasons} />
    </section>
  );
}
