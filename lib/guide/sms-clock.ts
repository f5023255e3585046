import type { Page } from '../page/page';
import { isSeen } from '../recognise/seen';
import { refused } from '../screens/parts';
import type { Texts } from '../texts/texts';

/** How long an SMS code is valid (minutes): the screen itself says so (tutorial 002). */
const VALID = 30;

const MINUTE = 60_000;

/** Says how much time a code has left. */
export interface SmsClock {
  /**
   * What to say now. The SMS is sent as its page opens; once the page has been refused a code it
   * opens again, and when the SMS was sent is no longer known.
   *
   * @param page the page that asks for the code
   * @param texts the user's language
   */
  view(page: Page, texts: Texts): string;
}

/**
 * @param changed called when there is something new to show: the user may just be waiting
 * @param signal ends it
 */
export function createSmsClock(changed: () => void, signal: AbortSignal): SmsClock {
  let tick: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(tick));
  return {
    view(page, texts) {
      clearTimeout(tick);
      if (isSeen(refused, page)) return texts.get('sms_clock_unknown');
      const openedFor = performance.now();
      const left = VALID - Math.floor(openedFor / MINUTE);
      if (left <= 0) return texts.get('sms_clock_over');
      if (!signal.aborted) tick = setTimeout(changed, MINUTE - (openedFor % MINUTE));
      return texts.get('sms_clock', [left]);
    },
  };
}
