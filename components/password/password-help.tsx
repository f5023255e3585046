import type { ComponentProps } from 'preact';
import { Checklist } from './checklist';
import { StrengthMeter } from './strength-meter';
import { Suggestions } from './suggestions';

type PasswordHelpProps = ComponentProps<typeof Checklist> &
  Omit<ComponentProps<typeof StrengthMeter>, 'explained' | 'longer'> &
  Omit<Suggestions['props'], 'twice'> & {
    /** The box where it is typed again. */
    confirmed: Element | null;
    /** Text for screen readers; from an announcer, so that it does not change at each letter. */
    announcement: string;
  };

/** Room (characters) for one more word. */
const ROOM = 6;

/** Everything about the new password, for the guide's panel. */
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
  onAsk,
  onCopy,
}: PasswordHelpProps) {
  const { length } = judgement.check;
  const longer = criteria.maxLength === null || length + ROOM <= criteria.maxLength;
  return (
    <section class="password" aria-label={voice.texts.get('password_title')}>
      <Checklist criteria={criteria} judgement={judgement} said={said} rank={rank} voice={voice} />
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
          // One thing at a time: what the page asks for comes first.
          explained={said?.kind !== 'missing'}
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
