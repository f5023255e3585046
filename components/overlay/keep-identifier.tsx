import type { IdentifierView, KeepView } from '../../lib/guide/view';
import type { Texts } from '../../lib/texts/texts';
import type { Profile } from '../../lib/vocabulary';
import { CheckIcon, CopyIcon } from '../ui/icons';

interface KeepIdentifierProps {
  identifier: IdentifierView;
  /** Null when it is already kept. */
  keep: KeepView | null;
  texts: Texts;
  profile: Profile | null;
  onCopy(identifier: string): void;
  onKeep(): void;
}

/** Shows a new account's identifier, to copy, or to keep on this device with a click. */
export function KeepIdentifier(props: KeepIdentifierProps) {
  const { identifier, keep, texts, profile, onCopy, onKeep } = props;
  return (
    <div class="identifier">
      <p class="identifier__label">{texts.get('identifier_yours', [], profile)}</p>
      <p class="identifier__word" translate={false}>
        <bdi dir="ltr">{identifier.text}</bdi>
      </p>
      <div class="identifier__buttons">
        <button
          type="button"
          class="button button--quiet"
          data-copy-identifier
          aria-label={texts.get(identifier.copied ? 'identifier_copied' : 'identifier_copy')}
          onClick={(event) => event.isTrusted && onCopy(identifier.text)}
        >
          {identifier.copied ? <CheckIcon /> : <CopyIcon />}
          <span class="identifier__copy">
            {texts.get(identifier.copied ? 'identifier_copied' : 'identifier_copy')}
          </span>
        </button>
        {keep?.status === 'offer' && (
          <button
            type="button"
            class="button button--quiet"
            data-keep
            onClick={(event) => event.isTrusted && onKeep()}
          >
            {texts.get('keep_yes')}
          </button>
        )}
      </div>
      <p class="identifier__outcome" role="status">
        {identifier.copied === false && texts.get('identifier_not_copied', [], profile)}
      </p>
      <p class="identifier__outcome" role="status">
        {keep?.status === 'waiting' && texts.get('guide_wait')}
        {keep &&
          keep.status !== 'offer' &&
          keep.status !== 'waiting' &&
          texts.get(`keep_${keep.status}`, [], profile)}
      </p>
      <p class="identifier__paper">{texts.get('identifier_on_paper', [], profile)}</p>
    </div>
  );
}
