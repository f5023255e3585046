import { hear } from '../../page/hear';
import { type Advice, type HintAdvice, isAmiss, placedHints } from './advice';

/** Events that tell which element the mouse, a finger or the keyboard has reached. */
const POINTING_EVENTS = ['pointerover', 'focusin'] as const;

/**
 * Follows whether the user points at something that the advice warns against. Listens to pointing
 * only if there is such a thing.
 *
 * @param document the page's document
 * @param changed called when the user reaches or leaves such a thing
 * @param signal ends it
 * @returns gives the advice on a page as it is while the user points there
 */
export function followPointing(
  document: Document,
  changed: () => void,
  signal: AbortSignal,
): (advice: Advice | null) => Advice | null {
  let avoided: readonly Element[] = [];
  let pointedAt: Element | null = null;
  let following = false;

  const follow = (event: Event) => {
    // Not `target`: seen from outside an open shadow root, that is the host.
    const path = event.composedPath();
    const found = avoided.find((element) => path.includes(element)) ?? null;
    if (found === pointedAt) return;
    pointedAt = found;
    changed();
  };

  return (advice) => {
    avoided = advice ? placedHints(advice).flatMap(({ avoid = [] }) => avoid) : [];
    if (avoided.length > 0 && !following) {
      following = true;
      hear(document, POINTING_EVENTS, follow, signal);
    }
    return advice && pointing(advice, pointedAt);
  };
}

function pointing(advice: Advice, at: Element | null): Advice {
  const warned = (hint: HintAdvice): HintAdvice => {
    const { avoid = [] } = hint;
    // What was chosen by mistake stays marked, wherever its user points.
    const element = avoid.find((one) => one === at) ?? (isAmiss(hint) ? avoid[0] : undefined);
    if (!element) return hint;
    return { ...hint, places: [{ element, profile: null, done: false }], pointedAt: true };
  };
  const { hints, deadEnd } = advice;
  return { ...advice, hints: hints.map(warned), ...(deadEnd && { deadEnd: warned(deadEnd) }) };
}
