import { type HintAdvice, isNumbered, isWaiting } from '../../lib/guide/advice/advice';
import { CheckIcon } from '../ui/icons';

interface RingsProps {
  hints: readonly HintAdvice[];
  /** Key of the hint that the user points at or has chosen. */
  pointed: string | null;
  /** Receives a ring's element, to position it; null once removed. */
  onRing(key: string, ring: HTMLElement | null): void;
}

/** Key of the ring around one place of a hint. */
export const ringKey = (hint: HintAdvice, index: number): string => `${hint.key} ${index}`;

/**
 * A ring for each place where there is something to do, ticked off once it is done; around a problem’s
 * place once chosen, and an entry to avoid while it is pointed at.
 */
export function Rings({ hints, pointed, onRing }: RingsProps) {
  const numbered = isNumbered(hints);
  return (
    <div aria-hidden="true">
      {hints
        .filter((hint) => hint.ringed || hint.key === pointed)
        .flatMap((hint) =>
          hint.places.map(({ profile, done }, index) => (
            <div
              key={ringKey(hint, index)}
              ref={(ring) => onRing(ringKey(hint, index), ring)}
              class="ring"
              data-ring-for={hint.pointedAt ? undefined : hint.id}
              data-avoid-for={hint.pointedAt ? hint.id : undefined}
              data-profile={profile ?? undefined}
              data-tone={hint.tone}
              data-current={
                (hint.current && !done && !isWaiting(hint, index)) ||
                hint.key === pointed ||
                undefined
              }
              data-done={done || undefined}
            >
              {numbered && hint.rank !== null && !isWaiting(hint, index) && (
                <span class="badge">{done ? <CheckIcon /> : hint.rank}</span>
              )}
            </div>
          )),
        )}
    </div>
  );
}
