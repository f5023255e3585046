import type { Problem } from '../../lib/password/problem';
import type { Said } from '../../lib/password/say-now';
import { CautionIcon, CheckIcon } from '../ui/icons';
import { PageWords } from '../ui/page-words';

interface SentenceProps {
  /** Null while nothing is typed. */
  said: Said | null;
  problem: Problem | null;
  /** Number of the place that it speaks of; null where places have none. */
  rank: number | null;
}

/** The one thing to know now of what is typed: what to mend, or what comes next. */
export function Sentence({ said, problem, rank }: SentenceProps) {
  if (!said) return null;
  const { kind, text, help } = said;
  return (
    <p
      class="password__sentence"
      data-brief
      data-moment
      // It stands for the card that the keyboard comes to first.
      tabIndex={-1}
      data-problem={problem?.kind}
      data-care={kind === 'care' || undefined}
      data-unsure={kind === 'unsure' || undefined}
      data-done={kind === 'done' || undefined}
    >
      {rank !== null && <span class="hint__mark">{rank}</span>}
      {kind === 'care' && <CautionIcon />}
      {kind === 'done' && <CheckIcon />}
      {/* Characters are quoted too where something is wrong, and are no words of the page. */}
      <span>
        {kind === 'done' || (kind === 'unsure' && help) ? <PageWords text={text} /> : text}
        {help && <span class="password__help"> {help}</span>}
      </span>
    </p>
  );
}
