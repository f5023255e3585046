import type { ComponentProps } from 'preact';
import { Checklist } from './checklist';
import { StrengthMeter } from './strength-meter';
import { Suggestions } from './suggestions';

type PasswordHelpProps = Omit<ComponentProps<typeof Checklist>, 'ruled'> &
  Omit<ComponentProps<typeof StrengthMeter>, 'explained' | 'longer'> &
  Omit<Suggestions['props'], 'twice'> & {
    /** The box where it is typed again. */
    confirmed: Element | null;
    /** Nothing is typed, and another box comes first. */
    waits: boolean;
    /** Text for screen readers; from an announcer, so that it does not change at each letter. */
    announcement: string;
  };

/** Room (characters) for one more word. */
const ROOM = 6;

/**
 * What helps with the new password now, for the guide's panel. One thing at a time: its rules from its
 * turn until it is typed again, and why it is easy to guess once the page would take it.
 */
export function PasswordHelp({
  criteria,
  judgement,
  said,
  rank,
  voice,
  strength,
  announcement,
  suggestions,
  copied,
  confirmed,
  waits,
  onAsk,
  onCopy,
}: PasswordHelpProps) {
  const { length } = judgement.check;
  const longer = criteria.maxLength === null || length + ROOM <= criteria.maxLength;
  const differs = judgement.problem?.kind === 'differ';
  const isChosen = differs || (judgement.repeated && judgement.check.verdict === 'accepted');
  return (
    <section
      class="password"
      data-waits={waits || undefined}
      data-chosen={isChosen || undefined}
      aria-label={voice.texts.get('password_title')}
    >
      <Checklist
        criteria={criteria}
        judgement={judgement}
        said={said}
        ruled={!waits && !isChosen}
        rank={rank}
        voice={voice}
      />
      <Suggestions
        suggestions={suggestions}
        copied={copied}
        twice={confirmed !== null}
        voice={voice}
        onAsk={onAsk}
        onCopy={onCopy}
      />
      {length > 0 && (
        <StrengthMeter
          strength={strength}
          // What the page asks for comes first.
          explained={!judgement.problem}
          longer={longer}
          voice={voice}
        />
      )}
      <p class="unseen" role="status">
        {announcement}
      </p>
    </section>
  );
}
