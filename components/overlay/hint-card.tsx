import { type HintAdvice, isAmiss } from '../../lib/guide/advice/advice';
import type { Texts } from '../../lib/texts/texts';
import { CautionIcon, PictureIcon } from '../ui/icons';
import { PageWords } from '../ui/page-words';
import { Checks } from './checks';
import { HideHint } from './hide-hint';

interface HintCardProps {
  hint: HintAdvice;
  texts: Texts;
  /** Whether it is the chosen hint. */
  chosen: boolean;
  /** Whether places bear numbers, and this their own. */
  numbered: boolean;
  /** Id that tells it apart in the guide's shadow root. */
  id: string;
}

/** One instruction, with its number; a note has a button to hide it for good. */
export function HintCard({ hint, texts, chosen, numbered, id }: HintCardProps) {
  const words = `words-${id}`;
  const rank = numbered ? hint.rank : null;
  return (
    <li
      class="hint"
      data-hint={hint.id}
      data-key={hint.key}
      data-tone={hint.tone}
      data-current={hint.current || undefined}
      data-danger={isDanger(hint) || undefined}
      data-now={chosen || undefined}
      data-pointed-at={hint.pointedAt || undefined}
      data-brief={chosen || hint.current || hint.pointedAt ? 'step' : undefined}
      aria-current={hint.current ? 'step' : undefined}
      // The keyboard comes here first.
      tabIndex={chosen ? -1 : undefined}
    >
      <span class="hint__signs">
        <Mark hint={hint} rank={rank} texts={texts} />
        {hint.picture && !isDanger(hint) && (chosen || hint.rank === null) && (
          <PictureIcon name={hint.picture} />
        )}
      </span>
      <p class="hint__text" id={words}>
        <PageWords text={hint.text} />
        {hint.aside && <span class="clock">{hint.aside}</span>}
      </p>
      {hint.tone === 'note' && <HideHint id={`hide-${id}`} words={words} texts={texts} />}
      {hint.checks && <Checks checks={hint.checks} texts={texts} />}
      {chosen && hint.places.length > 0 && (
        <button type="button" class="button bring" data-bring>
          {texts.get('guide_bring')}
        </button>
      )}
    </li>
  );
}

/** Something went wrong, or must not be clicked. */
const isDanger = (hint: HintAdvice) => isAmiss(hint) || hint.avoid !== undefined;

interface MarkProps extends Pick<HintCardProps, 'hint' | 'texts'> {
  rank: number | null;
}

function Mark({ hint, rank, texts }: MarkProps) {
  if (isDanger(hint)) {
    const caution = texts.get('guide_trouble');
    if (rank === null) {
      return (
        <span class="hint__mark" role="img" aria-label={caution}>
          <CautionIcon />
        </span>
      );
    }
    return (
      <>
        <span class="unseen">{caution}</span>
        <span class="hint__mark">{rank}</span>
        <CautionIcon />
      </>
    );
  }
  return rank === null ? null : <span class="hint__mark">{rank}</span>;
}
