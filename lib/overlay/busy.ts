import { atEnd } from '../at-end';
import { hear } from '../page/hear';

/** How long (ms) after the last of it a user is still scrolling or typing. */
const PAUSE = 250;

/** What tells that the page moves under its user, or that they type. */
const TELLING = ['scroll', 'input'] as const;

/** Whether a user is in the middle of something. */
export interface Busy {
  readonly now: boolean;
}

/**
 * Follows whether the user scrolls or types.
 *
 * @param page window of the page
 * @param over called once they have paused
 * @param signal ends it
 */
export function followBusy(page: Window, over: () => void, signal: AbortSignal): Busy {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const pause = () => {
    timer = undefined;
    over();
  };
  const start = () => {
    clearTimeout(timer);
    timer = setTimeout(pause, PAUSE);
  };
  hear(page, TELLING, start, signal);
  atEnd(signal, () => clearTimeout(timer));
  return {
    get now() {
      return timer !== undefined;
    },
  };
}
