import type { Criteria } from '../../lib/password/criteria';
import type { Judgement } from '../../lib/password/problem';
import { sayProblem, type Voice } from '../../lib/password/say';
import { sayUnread, sayUnsure } from '../../lib/password/say-unread';
import { CautionIcon, CheckIcon } from '../ui/icons';
import { Chips } from './chips';

interface ChecklistProps {
  criteria: Criteria;
  judgement: Judgement;
  voice: Voice;
}

/**
 * What to mend now in one sentence, and what the page asks for, each rule met or not. Rules that could
 * not be read are only said to exist perhaps, with the usual ones.
 */
export function Checklist({ criteria, judgement, voice }: ChecklistProps) {
  const { check } = judgement;
  return (
    <div class="password__checklist" data-verdict={check.length > 0 ? check.verdict : undefined}>
      <Sentence criteria={criteria} judgement={judgement} voice={voice} />
      <Chips criteria={criteria} judgement={judgement} voice={voice} />
      <Unread criteria={criteria} judgement={judgement} voice={voice} />
    </div>
  );
}

/** What could not be read, unless the sentence above says it already. */
function Unread({ criteria, judgement, voice }: ChecklistProps) {
  const said = isUnsure(judgement) ? sayUnsure(criteria, voice) : null;
  const sentences = sayUnread(criteria, voice).filter((sentence) => sentence !== said);
  if (sentences.length === 0) return null;
  return (
    <div class="password__unread" data-reading={criteria.reading}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}

/** Whether no rule that was read is broken, but some may not have been read. */
const isUnsure = ({ check, problem }: Judgement): boolean =>
  check.length > 0 && !problem && check.verdict !== 'accepted';

function Sentence({ criteria, judgement, voice }: ChecklistProps) {
  const { check, problem } = judgement;
  if (problem) {
    const care = problem.kind !== 'missing';
    return (
      <p
        class="password__sentence"
        data-brief
        data-problem={problem.kind}
        data-care={care || undefined}
      >
        {care && <CautionIcon />}
        <span>{sayProblem(problem, voice)}</span>
      </p>
    );
  }
  if (isUnsure(judgement)) {
    return (
      <p class="password__sentence" data-brief data-unsure>
        <span>{sayUnsure(criteria, voice)}</span>
      </p>
    );
  }
  if (check.verdict !== 'accepted') return null;
  return (
    <p class="password__sentence" data-brief data-done>
      <CheckIcon />
      <span>{voice.texts.get('password_accepted')}</span>
    </p>
  );
}
