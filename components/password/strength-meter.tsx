import { SOLID, type Strength } from '../../lib/messages/strength';
import type { Voice } from '../../lib/password/say';

interface StrengthMeterProps {
  /** Null until it is known. */
  strength: Strength | null;
  /** Whether to say why. */
  explained: boolean;
  /** Whether the page leaves room for a longer password. */
  longer: boolean;
  voice: Voice;
}

const STEPS = [1, 2, 3, 4] as const;

/** How hard the password is to guess, in a word, and why. */
export function StrengthMeter({ strength, explained, longer, voice }: StrengthMeterProps) {
  const { texts, profile } = voice;
  const word = strength
    ? texts.get(`password_strength_${strength.score}`)
    : texts.get('password_strength_wait');
  const why = explained ? strength : null;
  const advised = why && why.score < SOLID && longer;
  return (
    <div class="password__strength" data-score={strength?.score}>
      <p class="password__strength-line">
        <span>{texts.get('password_strength')}</span>
        <strong>{word}</strong>
      </p>
      <div class="password__bar" aria-hidden="true">
        {STEPS.map((step) => (
          <i key={step} data-on={(strength && strength.score >= step) || undefined} />
        ))}
      </div>
      {why && why.reasons.length > 0 && (
        <ul class="password__reasons">
          {why.reasons.map((reason) => (
            <li key={reason}>{texts.get(`password_reason_${reason}`, [], profile)}</li>
          ))}
        </ul>
      )}
      {advised && <p class="password__advice">{texts.get('password_strength_advice')}</p>}
    </div>
  );
}
