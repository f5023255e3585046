import type { KeepView } from '../../lib/guide/view';
import type { Texts } from '../../lib/texts/texts';
import type { Profile } from '../../lib/vocabulary';

interface KeepIdentifierProps {
  keep: KeepView;
  texts: Texts;
  profile: Profile | null;
  onKeep(): void;
}

/** Offers to keep, on this device, the identifier that the page shows. */
export function KeepIdentifier({ keep, texts, profile, onKeep }: KeepIdentifierProps) {
  return (
    <div class="keep">
      {keep.status === 'offer' && (
        <>
          <p>{texts.get('keep_offer', [keep.identifier], profile)}</p>
          <button
            type="button"
            class="button button--quiet"
            data-keep
            onClick={(event) => event.isTrusted && onKeep()}
          >
            {texts.get('keep_yes')}
          </button>
        </>
      )}
      <p role="status">
        {keep.status === 'waiting' && texts.get('guide_wait')}
        {keep.status !== 'offer' &&
          keep.status !== 'waiting' &&
          texts.get(`keep_${keep.status}`, [], profile)}
      </p>
    </div>
  );
}
