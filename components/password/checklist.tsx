import type { Criterion } from '../../lib/password/check';
import type { Criteria } from '../../lib/password/criteria';
import type { Judgement } from '../../lib/password/problem';
import { sayCount, sayProblem, type Voice } from '../../lib/password/say';
import { sayUnread, sayUnsure } from '../../lib/password/say-unread';
import { CautionIcon, CheckIcon } from '../ui/icons';

interface ChecklistProps {
  criteria: Criteria;
  judgement: Judgement;
  voice: Voice;
}

/**
 * What the page asks for, each rule met or not, and what is wrong in one sentence. Rules that could not
 * be read are only said to exist perhaps, with the usual ones.
 */
export function Checklist({ criteria, judgement, voice }: ChecklistProps) {
  const { check } = judgement;
  const lengths = check.criteria.filter(({ id }) => id === 'length' || id === 'longest');
  const kinds = check.criteria.filter((rule) => !lengths.includes(rule));
  const choice = check.kinds.required < check.kinds.of;
  const enough = check.kinds.met >= check.kinds.required;
  const row = (rule: Criterion) => (
    <Rule
      key={rule.id}
      rule={rule}
      label={labelOf(rule, criteria, voice)}
      spare={enough && kinds.includes(rule)}
      sure={criteria.reading === 'whole'}
      voice={voice}
    />
  );
  return (
    <div class="password__checklist" data-verdict={check.length > 0 ? check.verdict : undefined}>
      <ul class="password__rules" hidden={check.criteria.length === 0}>
        {lengths.map(row)}
        {choice && kinds.length > 0 ? (
          <li class="password__choice">
            {voice.texts.get('password_rule_kinds', [check.kinds.required, check.kinds.of])}
            <ul class="password__rules">{kinds.map(row)}</ul>
          </li>
        ) : (
          kinds.map(row)
        )}
      </ul>
      <Sentence criteria={criteria} judgement={judgement} voice={voice} />
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

interface RuleProps extends Pick<ChecklistProps, 'voice'> {
  rule: Criterion;
  label: string;
  /** Whether the page does not need it, enough other kinds being met. */
  spare: boolean;
  /** Whether all the rules were read; otherwise this one may be needed after all. */
  sure: boolean;
}

function Rule({ rule, label, spare, sure, voice }: RuleProps) {
  const unmet = spare ? 'password_spare' : 'password_unmet';
  const state = rule.met ? 'password_met' : !spare || sure ? unmet : null;
  return (
    <li class="password__rule" data-criterion={rule.id} data-met={rule.met}>
      <span class="password__mark" aria-hidden="true">
        {rule.met && <CheckIcon />}
      </span>
      <span class="password__label">{label}</span>
      {state && <span class="password__state">{voice.texts.get(state)}</span>}
    </li>
  );
}

function labelOf({ id, asked }: Criterion, { specials }: Criteria, voice: Voice): string {
  const { texts } = voice;
  if (id === 'length') return texts.count('password_rule_length', asked);
  if (id === 'longest') return texts.count('password_rule_longest', asked);
  const label = sayCount(id, asked, voice);
  if (id !== 'special' || !specials?.length) return label;
  return `${label} ${texts.get('password_rule_specials', [specials.join(' ')])}`;
}

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
