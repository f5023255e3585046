import type { Reason } from '../../lib/ents/choosers/chooser';
import { CheckIcon, CopyIcon } from '../ui/icons';
import { useTexts } from '../ui/texts';
import { useUniqueId } from '../ui/use-unique-id';
import { Reasons } from './reasons';

interface UnlistedEntProps {
  /** Whether an entry was found and is ringed on the page. */
  found: boolean;
  /** Why each entry was recommended or not. */
  reasons: readonly Reason[];
  /** What « C'est mon ENT » keeps, shown in full; null for a page not worth coming back to. */
  address: string | null;
  /** Whether it is already « mon ENT ». */
  own: boolean;
  /** Whether the report was copied; null until asked for. */
  copied: boolean | null;
  /** Structure of the page, for the project. */
  report: string;
  onKeep(): void;
  onPropose(): void;
}

/** What to do on a page that the directory lacks: it may be the user's ENT. */
export function UnlistedEnt(props: UnlistedEntProps) {
  const { found, address, own, copied, onKeep, onPropose } = props;
  const textOf = useTexts();
  const refused = useUniqueId();
  const kept = useUniqueId();
  return (
    <section class="unlisted" data-unlisted={found ? 'found' : 'not-found'}>
      <p>{textOf(found ? 'unlisted_found' : 'unlisted_not_found')}</p>
      <div class="where__ways">
        {address && (
          <button
            class="button"
            type="button"
            data-keep-ent
            disabled={own}
            aria-describedby={kept}
            onClick={onKeep}
          >
            <CheckIcon />
            {textOf(own ? 'unlisted_kept' : 'unlisted_keep')}
          </button>
        )}
        <button class="button" type="button" data-propose-ent onClick={onPropose}>
          <CopyIcon />
          {textOf(copied ? 'unlisted_copied' : 'unlisted_propose')}
        </button>
      </div>
      {address && (
        <p class="unlisted__address" id={kept}>
          <bdi>{address}</bdi>
        </p>
      )}
      {copied && <p role="status">{textOf('unlisted_copied_more')}</p>}
      {copied === false && (
        <>
          <p id={refused} role="status">
            {textOf('unlisted_not_copied')}
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
