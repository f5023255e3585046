import { useSchool } from '../school/school';
import { focusOnAppearing } from '../ui/focus';
import { BinIcon } from '../ui/icons';
import { useTexts } from '../ui/texts';

/**
 * The whole address that « mon ENT » opens, where one is kept, and ways to remove it and back. The school's
 * own is the school's to remove.
 */
export function KeptAddress(props: {
  address: string | null;
  /** Whether it was just removed here, and can be taken back. */
  removed: boolean;
  onRemove: () => void;
  onUndo: () => void;
}) {
  const textOf = useTexts();
  const isSchools = props.address !== null && props.address === useSchool().entHome;
  if (props.address === null && !props.removed) return null;
  return (
    <div class="kept-address" data-kept-address role="status">
      {props.address === null ? (
        <>
          <p>{textOf('settings_ent_removed')}</p>
          <button class="button" type="button" ref={focusOnAppearing} onClick={props.onUndo}>
            {textOf('person_undo')}
          </button>
        </>
      ) : (
        <>
          <p class="kept-address__words">
            {textOf('settings_ent_address')} <bdi>{props.address}</bdi>
          </p>
          {isSchools ? (
            <p class="quiet">{textOf('school_chosen')}</p>
          ) : (
            <button class="button" type="button" onClick={props.onRemove}>
              <BinIcon />
              {textOf('settings_ent_remove')}
            </button>
          )}
        </>
      )}
    </div>
  );
}
