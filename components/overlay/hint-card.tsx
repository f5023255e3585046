import type { HintAdvice } from '../../lib/guide/advice/advice';
import type { Texts } from '../../lib/texts/texts';
import { CautionIcon, CheckIcon, CloseIcon, PictureIcon } from '../ui/icons';
import { PageWords } from '../ui/page-words';

interface HintCardProps {
  hint: HintAdvice;
  texts: Texts;
  /** Whether it is the chosen hint. */
  chosen: boolean;
}

/** One instruction, with its number; a note has a button to hide it for good. */
export function HintCard({ hint, texts, chosen }: HintCardProps) {
  // Unique in the guide's shadow root, which holds nothing else.
  const key = hint.key.replace(/\W+/g, '-');
  const words = `words-${key}`;
  const hide = `hide-${key}`;
  return (
    <li
      class="hint"
      data-hint={hint.id}
      data-key={hint.key}
      data-tone={hint.tone}
      data-current={hint.current || undefined}
      data-done={hint.done || undefined}
      data-ringed={hint.ringed || undefined}
      data-now={chosen || undefined}
      data-pointed-at={hint.pointedAt || undefined}
      data-brief={hint.pointedAt || (chosen ? 'step' : undefined)}
      aria-current={hint.current ? 'step' : undefined}
      // The keyboard comes here first.
      tabIndex={chosen ? -1 : undefined}
    >
      <span class="hint__signs">
        <Mark hint={hint} texts={texts} />
        {hint.picture && (chosen || hint.rank === null) && <PictureIcon name={hint.picture} />}
      </span>
      <p class="hint__text" id={words}>
        <PageWords text={hint.text} />
        {hint.aside && <span class="clock">{hint.aside}</span>}
      </p>
      {hint.tone === 'note' && (
        <button
          type="button"
          class="icon-button hint__hide"
          id={hide}
          data-hide
          aria-label={texts.get('guide_hide_hint')}
          aria-labelledby={`${hide} ${words}`}
          title={texts.get('guide_hide_hint')}
        >
          <CloseIcon />
        </button>
      )}
      {chosen && hint.places.length > 0 && (
        <button type="button" class="button bring" data-bring>
          {texts.get('guide_bring')}
        </button>
      )}
    </li>
  );
}

function Mark({ hint, texts }: Pick<HintCardProps, 'hint' | 'texts'>) {
  if (hint.tone === 'trouble' || (hint.tone === 'note' && hint.ringed)) {
    return (
      <span class="hint__mark" role="img" aria-label={texts.get('guide_trouble')}>
        <CautionIcon />
      </span>
    );
  }
  if (hint.tone === 'note') return null;
  if (hint.done) {
    return (
      <span class="hint__mark" role="img" aria-label={texts.get('guide_done')}>
        <CheckIcon />
      </span>
    );
  }
  return <span class="hint__mark">{hint.rank}</span>;
}
