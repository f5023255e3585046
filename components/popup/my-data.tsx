import { useState } from 'preact/hooks';
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
  const [asking, setAsking] = useState(false);
  return (
    <div class="my-data">
      <p class="quiet">{textOf('settings_stored')}</p>
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
        <button class="button" type="button" onClick={() => setAsking(true)}>
          <BinIcon />
          {textOf('settings_erase')}
        </button>
      )}
      <Confirmation words={props.erased ? textOf('settings_erase_done') : null} />
    </div>
  );
}
