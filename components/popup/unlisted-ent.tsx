import { Icon } from '../ui/icon';
import { useSay } from '../ui/texts';
import { useUniqueId } from '../ui/use-unique-id';
import { Reasons } from './reasons';

interface UnlistedEntProps {
  /** Whether an entry was found, and is pointed at on the page. */
  found: boolean;
  /** Why each entry was taken or left. */
  reasons: readonly string[];
  /** Whether this page is already « mon ENT ». */
  own: boolean;
  /** Whether the report was copied; null as long as nobody asked. */
  copied: boolean | null;
  /** How the page is made, for the project. */
  report: string;
  onKeep(): void;
  onPropose(): void;
}

/** What can be done on a page that the directory does not know: it may be the user's ENT. */
export function UnlistedEnt(props: UnlistedEntProps) {
  const { found, own, copied, onKeep, onPropose } = props;
  const say = useSay();
  const refused = useUniqueId();
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
      {copied === false && (
        <>
          <p id={refused} role="status">
            {say('unlisted_not_copied')}
          </p>
          <textarea
            class="field__input unlisted__report"
            aria-labelledby={refused}
            lang="fr"
            dir="ltr"
            rows={6}
            readonly
            value={props.report}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </>
      )}
      <Reasons reasons={props.reasons} />
    </section>
  );
}
