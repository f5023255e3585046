import type { HintAdvice } from '../../lib/guide/advice/advice';
import type { Texts } from '../../lib/texts/texts';
import { HintCard } from './hint-card';

interface HintListProps {
  hints: readonly HintAdvice[];
  texts: Texts;
  /** Index of the hint to show when there is room for one only. */
  chosen: number;
  /** Whether the others are left out. */
  single: boolean;
  onPoint(key: string | null): void;
  onHide(hintId: string): void;
  /** Brings the place of the chosen hint into view. */
  onBring(): void;
}

/** The hints of a screen. Listeners are on the list, so that cards cost none. */
export function HintList({
  hints,
  texts,
  chosen,
  single,
  onPoint,
  onHide,
  onBring,
}: HintListProps) {
  const hintAt = ({ target }: Event): HintAdvice | undefined => {
    const card = (target as Element).closest<HTMLElement>('[data-key]');
    return hints.find(({ key }) => key === card?.dataset.key);
  };
  const point = (event: Event) => onPoint(hintAt(event)?.key ?? null);
  const leave = () => onPoint(null);
  const press = (event: Event) => {
    const pressed = event.target as Element;
    const hint = pressed.closest('[data-hide]') && hintAt(event);
    if (hint) onHide(hint.id);
    if (pressed.closest('[data-bring]')) onBring();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click comes from a button inside
    // biome-ignore lint/a11y/useKeyWithMouseEvents: focusin and focusout are handled too
    <ol
      class="hints"
      onMouseOver={point}
      onMouseLeave={leave}
      onFocusIn={point}
      onFocusOut={leave}
      onClick={press}
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
