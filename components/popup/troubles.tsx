import type { Refusal, Trouble } from '../../lib/storage/result';
import type { TextKey } from '../../lib/texts/texts';
import { LockIcon } from '../ui/icons';
import { Notice } from '../ui/notice';
import { useTexts } from '../ui/texts';

const refusals: Record<Refusal, TextKey> = {
  full: 'refused_full',
  failed: 'refused_failed',
  private: 'refused_private',
};

const explanations: Record<Trouble, TextKey> = {
  corrupted: 'trouble_corrupted',
  future: 'trouble_future',
  failed: 'trouble_failed',
};

/** What a stored value is about, in the user's words. */
export function subjectOf(key: string): TextKey {
  return key === 'people' ? 'trouble_people' : 'trouble_settings';
}

/** Stored values that could not be read, and changes that were refused. */
export interface TroublesProps {
  /** What could not be read, by key. */
  troubles: Readonly<Record<string, Trouble | null>>;
  /** Why the last change was not kept. */
  refusal: Refusal | null;
  privateWindow: boolean;
  onUnderstood: () => void;
  onDismiss: () => void;
}

/** What the user must know about storage; nothing when all is well. */
export function Troubles(props: TroublesProps) {
  const textOf = useTexts();
  return (
    <div class="troubles">
      {props.privateWindow && (
        <p class="troubles__private">
          <LockIcon />
          {textOf('where_private')}
        </p>
      )}
      {Object.entries(props.troubles).map(
        ([key, trouble]) =>
          trouble && (
            <Notice
              key={key}
              title={textOf(subjectOf(key))}
              actions={
                trouble !== 'failed' && (
                  <button class="button" type="button" onClick={props.onUnderstood}>
                    {textOf('trouble_understood')}
                  </button>
                )
              }
            >
              <p>{textOf(explanations[trouble])}</p>
            </Notice>
          ),
      )}
      {props.refusal && (
        <Notice
          actions={
            <button class="button" type="button" onClick={props.onDismiss}>
              {textOf('trouble_understood')}
            </button>
          }
        >
          <p>{textOf(refusals[props.refusal])}</p>
        </Notice>
      )}
    </div>
  );
}
