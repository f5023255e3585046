import type { Texts } from '../../lib/texts/texts';
import { CloseIcon } from '../ui/icons';

interface HideHintProps {
  /** Id of the button, unique in the guide's shadow root. */
  id: string;
  /** Id of the words that it hides. */
  words: string;
  texts: Texts;
}

/** The button that hides a note, named after what it hides; the list listens to it. */
export function HideHint({ id, words, texts }: HideHintProps) {
  return (
    <button
      type="button"
      class="icon-button hint__hide"
      id={id}
      data-hide
      aria-label={texts.get('guide_hide_hint')}
      aria-labelledby={`${id} ${words}`}
      title={texts.get('guide_hide_hint')}
    >
      <CloseIcon />
    </button>
  );
}
