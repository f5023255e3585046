import { useEffect, useState } from 'preact/hooks';
import { TYPING_PAUSE } from '../../lib/typing';

/**
 * Whether typing has paused.
 *
 * @param text what has been typed so far
 */
export function usePaused(text: string): boolean {
  const [paused, setPaused] = useState<string | null>(null);
  useEffect(() => {
    const pause = setTimeout(() => setPaused(text), TYPING_PAUSE);
    return () => clearTimeout(pause);
  }, [text]);
  return paused === text;
}
