import type { Box } from '../../screens/boxes';
import { OPENED } from '../../vocabulary';
import { backend } from '../backend';
import type { Advice } from './advice';

/** What was refused on the pages before this one. */
export interface RefusedBefore {
  /** Boxes of the current screen refused at least twice. */
  boxes(): ReadonlySet<Box>;
  /** Tells the background what the page refuses, each time more is refused. */
  follow(advice: Pick<Advice, 'screen' | 'refused'>): Promise<void>;
}

/** @param changed called when there is something new to show */
export function createRefusedBefore(changed: () => void): RefusedBefore {
  let screen: Advice['screen'] | null = null;
  let seen: ReadonlySet<Box> = new Set();
  let again: ReadonlySet<Box> = new Set();
  let looked = false;
  return {
    boxes: () => again,
    async follow(advice) {
      if (advice.screen !== screen) {
        screen = advice.screen;
        seen = new Set();
        again = new Set();
      }
      const now = new Set(advice.refused);
      const fresh = [...now].filter((box) => !seen.has(box));
      seen = now;
      // Firefox carries the user activation of the previous page over to this one.
      const isDone = looked && navigator.userActivation?.hasBeenActive;
      looked = true;
      if (fresh.length === 0) return;
      const occasion = isDone ? crypto.randomUUID() : occasionOfOpening();
      const answer = await backend.refused(advice.screen, fresh, occasion);
      if (answer.length === 0 || screen !== advice.screen) return;
      again = new Set([...again, ...answer]);
      changed();
    },
  };
}

/**
 * Names what led to a page that refuses as it opens; null for one that is only shown again. A form or a
 * link sends a referrer; an address that was typed or bookmarked has none, submits nothing, and is no
 * second try.
 */
function occasionOfOpening(): string | null {
  const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (opened?.type === 'reload' || opened?.type === 'back_forward') return null;
  return document.referrer === '' ? OPENED : crypto.randomUUID();
}
