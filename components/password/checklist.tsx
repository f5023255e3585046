import type { Criteria } from '../../lib/password/criteria';
import type { Judgement } from '../../lib/password/problem';
import type { Voice } from '../../lib/password/say';
import type { Said } from '../../lib/password/say-now';
import { sayUnread } from '../../lib/password/say-unread';
import { Chips } from './chips';
import { Sentence } from './sentence';

interface ChecklistProps {
  criteria: Criteria;
  judgement: Judgement;
  /** The sentence of the moment; null while nothing is typed. */
  said: Said | null;
  /** Whether the rules are what matters now. */
  ruled: boolean;
  /** Number of the place that it speaks of; null where places have none. */
  rank: number | null;
  voice: Voice;
}

/**
 * What to mend now in one sentence, and what the page asks for, each rule met or not. Rules that could
 * not be read are only said to exist perhaps, with the usual ones.
 */
export function Checklist({ criteria, judgement, said, ruled, rank, voice }: ChecklistProps) {
  const { check } = judgement;
  const unread = (ruled ? sayUnread(criteria, voice) : []).filter(
    (sentence) => sentence !== said?.text && sentence !== said?.help,
  );
  if (!ruled && !said) return null;
  return (
    <div class="password__checklist" data-verdict={check.length > 0 ? check.verdict : undefined}>
      <Sentence said={said} problem={judgement.problem} rank={rank} />
      {ruled && <Chips criteria={criteria} judgement={judgement} voice={voice} />}
      {unread.length > 0 && (
        <div class="password__unread" data-reading={criteria.reading}>
          {unread.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
    </div>
  );
}
