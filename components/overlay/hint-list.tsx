import type { HintAdvice } from '../../lib/guide/advice/advice';
import type { Texts } from '../../lib/texts/texts';
import { HintCard } from './hint-card';

interface HintListProps {
  hints: readonly HintAdvice[];
  texts: Texts;
  /** Rank of the one hint shown where there is room for one only. */
  chosen: number;
  /** Whether the others are not drawn. */
  single: boolean;
  onPoint(key: string | null): void;
  onHide(hintId: string): void;
}

/** The hints of a screen. The list listens for its cards: their number costs the page nothing. */
export function HintList({ hints, texts, chosen, single, onPoint, onHide }: HintListProps) {
  const hintAt = ({ target }: Event): HintAdvice | undefined => {
    const card = (target as Element).closest<HTMLElement>('[data-key]');
    return hints.find(({ key }) => key === card?.dataset.key);
  };
  const point = (event: Event) => onPoint(hintAt(event)?.key ?? null);
  const leave = () => onPoint(null);
  const hide = (event: Event) => {
    const hint = (event.target as Element).closest('[data-hide]') && hintAt(event);
    if (hint) onHide(hint.id);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click is a button's, inside
    // biome-ignore lint/a11y/useKeyWithMouseEvents: focus that comes in and goes out is heard too
    <ol
      class="hints"
      onMouseOver={point}
      onMouseLeave={leave}
      onFocusIn={point}
      onFocusOut={leave}
      onClick={hide}
    >
      {hints.map(
        (hint, index) =>
          (index === chosen || !single) && (
            <HintCard key={hint.key} hint={hint} texts={texts} chosen={index === chosen} />
          ),
      )}
    </ol>
  );
}
