import type { Box } from '../../screens/boxes';
import { OPENED } from '../../vocabulary';
import { backend } from '../backend';
import type { Advice } from './advice';

/** What was refused before on the way that led to this page. */
export interface RefusedBefore {
  /** Boxes of the screen in view that are refused for the second time at least. */
  boxes(): ReadonlySet<Box>;
  /** Tells the background what the page refuses, each time that something more is. */
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
      // Firefox takes what was done on the last page for something done on this one.
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
 * The name of what led to a page that refuses as it opens: none for one that is only shown again. A
 * form and a link have a document that they come from; an address that was typed or kept has none,
 * sends nothing, and is no second try.
 */
function occasionOfOpening(): string | null {
  const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (opened?.type === 'reload' || opened?.type === 'back_forward') return null;
  return document.referrer === '' ? OPENED : crypto.randomUUID();
}
