import type { HintAdvice } from '../../lib/guide/advice/advice';
import type { Answered } from '../../lib/texts/question';
import type { Texts } from '../../lib/texts/texts';
import { ChevronIcon, PictureIcon } from '../ui/icons';
import { PageWords } from '../ui/page-words';
import { HideHint } from './hide-hint';

interface ChoiceProps {
  hint: HintAdvice;
  said: Answered;
  /** Id that tells it apart in the guide's shadow root. */
  id: string;
  texts: Texts;
  /** Whether it is the chosen one. */
  open: boolean;
}

/** A problem to choose: once chosen it says what to do, and its place is ringed. */
export function Choice({ hint, said, id, texts, open }: ChoiceProps) {
  const words = `words-${id}`;
  return (
    <li class="choice" data-hint={hint.id} data-key={hint.key} data-help={hint.help}>
      <button type="button" class="choice__ask" id={words} data-choose aria-expanded={open}>
        {hint.picture && <PictureIcon name={hint.picture} />}
        <span>
          <PageWords text={said.question} />
        </span>
        <ChevronIcon />
      </button>
      {open && (
        <div class="choice__answer">
          <p class="hint__text">
            <PageWords text={said.answer} />
          </p>
          <HideHint id={`hide-${id}`} words={words} texts={texts} />
        </div>
      )}
    </li>
  );
}
