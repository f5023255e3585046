import { isLocked } from '../../lib/school/with-policy';
import { useSchool } from '../school/school';
import { CheckIcon } from '../ui/icons';
import { useTexts } from '../ui/texts';
import { useUniqueId } from '../ui/use-unique-id';

/** What « C'est mon ENT » does, told before the click, and how to take it back. */
export interface KeepEntProps {
  /** What is kept, in full. */
  address: string;
  /** The ENT that it takes the place of, as it is known; null where none was chosen. */
  replaces: string | null;
  /** Whether it is « mon ENT » now. */
  own: boolean;
  /** Whether it has just become so here, and can be taken back. */
  undoable: boolean;
  onKeep(): void;
  onUndo(): void;
}

/** « C'est mon ENT », with what it keeps and what it replaces; not where the school has chosen. */
export function KeepEnt({ address, replaces, own, undoable, onKeep, onUndo }: KeepEntProps) {
  const textOf = useTexts();
  const told = useUniqueId();
  if (isLocked('ent', useSchool())) return null;
  return (
    <>
      <p class="unlisted__address" id={told}>
        {textOf(own ? 'settings_ent_address' : 'unlisted_keeps')} <bdi>{address}</bdi>
        {replaces && !own && (
          <>
            <br />
            {textOf('unlisted_replaces')} <bdi>{replaces}</bdi>
          </>
        )}
      </p>
      <div class="where__ways">
        <button
          class="button"
          type="button"
          data-keep-ent
          aria-disabled={own}
          aria-describedby={told}
          onClick={own ? undefined : onKeep}
        >
          <CheckIcon />
          {textOf(own ? 'unlisted_kept' : 'unlisted_keep')}
        </button>
        {undoable && (
          <button class="button" type="button" data-undo-ent onClick={onUndo}>
            {textOf('person_undo')}
          </button>
        )}
      </div>
    </>
  );
}
