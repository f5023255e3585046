import { useLayoutEffect } from 'preact/hooks';
import { hearShowKeys, type Turn } from '../../lib/practice/show-keys';

/**
 * Listens to the keys of a show on the start page.
 *
 * @param shown whether one is under way
 * @param onTurn called for each press
 */
export function useShowKeys(shown: boolean, onTurn: (turn: Turn) => void): void {
  useLayoutEffect(() => {
    if (!shown) return;
    const gone = new AbortController();
    hearShowKeys(onTurn, gone.signal);
    return () => gone.abort();
  });
}
