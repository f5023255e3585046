import { useState } from 'preact/hooks';
import { isLocked } from '../../lib/school/with-policy';
import { useSchool } from '../school/school';
import { focusOnAppearing } from '../ui/focus';
import { BinIcon } from '../ui/icons';
import { Confirmation } from '../ui/notice';
import { useTexts } from '../ui/texts';

/** What is stored, in one sentence, and a button to erase it, with a confirmation. */
export function MyData(props: {
  /** Whether everything was just erased here. */
  erased: boolean;
  onErase: () => void;
}) {
  const textOf = useTexts();
  const keepsNobody = isLocked('people', useSchool());
  /** Whether the question is open; null before it ever was. */
  const [asking, setAsking] = useState<boolean | null>(null);
  return (
    <div class="my-data">
      <p class="quiet">{textOf(keepsNobody ? 'school_keeps_nobody' : 'settings_stored')}</p>
      {asking ? (
        <fieldset class="my-data__question">
          <legend>{textOf('settings_erase_question')}</legend>
          <button
            class="button"
            type="button"
            ref={focusOnAppearing}
            onClick={() => setAsking(false)}
          >
            {textOf('settings_erase_no')}
          </button>
          <button
            class="button"
            type="button"
            onClick={() => {
              setAsking(false);
              props.onErase();
            }}
          >
            {textOf('settings_erase_yes')}
          </button>
        </fieldset>
      ) : (
        <button
          class="button"
          type="button"
          ref={asking === false ? focusOnAppearing : null}
          onClick={() => setAsking(true)}
        >
          <BinIcon />
          {textOf('settings_erase')}
        </button>
      )}
      <Confirmation words={props.erased ? textOf('settings_erase_done') : null} />
    </div>
  );
}
