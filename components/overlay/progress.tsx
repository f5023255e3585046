import type { Progress as HowFar } from '../../lib/guide/progress';
import { withOwnProperties } from '../../lib/overlay/own-properties';
import { PHASES, type Phase } from '../../lib/screens/routes';
import type { TextKey, Texts } from '../../lib/texts/texts';
import { CheckIcon } from '../ui/icons';

interface ProgressProps {
  progress: HowFar;
  texts: Texts;
  /** Whether there is room for a thin line only. */
  thin: boolean;
}

const NAMES: Readonly<Record<Phase, TextKey>> = {
  ent: 'phase_ent',
  'sign-in': 'phase_sign_in',
  account: 'phase_account',
  arrival: 'phase_arrival',
};

/** How far the user has come: the phases done, the current one, the next ones. */
export function Progress({ progress, texts, thin }: ProgressProps) {
  if (progress.kind === 'clicks') {
    const { left } = progress;
    // Rendered even when empty: its text, which comes with the last box, must not move the rest.
    return thin ? null : <p class="clicks">{left !== null && texts.count('clicks_left', left)}</p>;
  }
  const { phase, behind } = progress;
  const now = PHASES.indexOf(phase);
  const sentence = texts.get('guide_phase', [texts.get(NAMES[phase]), now + 1, PHASES.length]);
  if (thin) {
    return (
      <p
        class="way"
        role="img"
        aria-label={sentence}
        style={{ [withOwnProperties('--behind')]: `${Math.round(behind * 100)}%` }}
      />
    );
  }
  return (
    <ol class="phases" aria-label={sentence}>
      {PHASES.map((one, index) => (
        <li
          key={one}
          class="phase"
          data-past={index < now || undefined}
          aria-current={index === now ? 'step' : undefined}
        >
          {index < now ? (
            <span class="phase__mark" role="img" aria-label={texts.get('guide_done')}>
              <CheckIcon />
            </span>
          ) : (
            <span class="phase__mark" />
          )}
          {index === now ? (
            texts.get(NAMES[one])
          ) : (
            <span class="unseen">{texts.get(NAMES[one])}</span>
          )}
        </li>
      ))}
    </ol>
  );
}
