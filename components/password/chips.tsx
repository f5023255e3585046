import type { Criterion } from '../../lib/password/check';
import type { Criteria } from '../../lib/password/criteria';
import type { Judgement } from '../../lib/password/problem';
import type { Voice } from '../../lib/password/say';
import { sayRule, signOf } from '../../lib/password/say-rule';
import { CheckIcon } from '../ui/icons';

interface ChipsProps {
  criteria: Criteria;
  judgement: Judgement;
  voice: Voice;
}

/** What the page asks for, a chip for each rule that was read, which lights up once the rule is met. */
export function Chips({ criteria, judgement, voice }: ChipsProps) {
  const { check } = judgement;
  const lengths = check.criteria.filter(({ id }) => id === 'length' || id === 'longest');
  const kinds = check.criteria.filter((rule) => !lengths.includes(rule));
  const choice = check.kinds.required < check.kinds.of && kinds.length > 0;
  const enough = check.kinds.met >= check.kinds.required;
  const chip = (rule: Criterion) => (
    <Chip
      key={rule.id}
      rule={rule}
      criteria={criteria}
      spare={enough && kinds.includes(rule)}
      voice={voice}
    />
  );
  return (
    <ul class="password__chips" hidden={check.criteria.length === 0} data-brief="step">
      {lengths.map(chip)}
      {choice ? (
        <li class="password__choice">
          {voice.texts.get('password_rule_kinds', [check.kinds.required, check.kinds.of])}
          <ul class="password__chips">{kinds.map(chip)}</ul>
        </li>
      ) : (
        kinds.map(chip)
      )}
    </ul>
  );
}

interface ChipProps extends Pick<ChipsProps, 'criteria' | 'voice'> {
  rule: Criterion;
  /** Whether the page does not need it, enough other kinds being met. */
  spare: boolean;
}

/** Short for the eye; a screen reader is told the whole rule, and whether it is met. */
function Chip({ rule, criteria, spare, voice }: ChipProps) {
  const whole = sayRule(rule, criteria, voice);
  const unmet = spare ? 'password_spare' : 'password_unmet';
  // Where not all was read, this one may be needed after all.
  const sure = criteria.reading === 'whole';
  const state = rule.met ? 'password_met' : !spare || sure ? unmet : null;
  return (
    <li
      class="password__chip"
      data-criterion={rule.id}
      data-met={rule.met}
      data-spare={(spare && sure && !rule.met) || undefined}
      title={whole}
    >
      <span class="password__mark">{rule.met && <CheckIcon />}</span>
      <bdi dir={rule.id === 'special' ? 'ltr' : 'auto'} aria-hidden="true">
        {signOf(rule, criteria, voice)}
      </bdi>
      <span class="unseen">{whole}</span>
      {state && <span class="unseen">{voice.texts.get(state)}</span>}
    </li>
  );
}
