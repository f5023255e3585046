import type { Page } from '../page/page';
import { isSeen } from '../recognise/seen';
import { refused } from '../screens/parts';
import type { Texts } from '../texts/texts';

/** How long an SMS code is valid (minutes): the screen itself says so (tutorial 002). */
const VALID = 30;

const MINUTE = 60_000;

/**
 * What to say of the time that a code has left. The SMS is sent as its page opens; once the page has
 * been refused a code it opens again, and when the SMS was sent is no longer known.
 *
 * @param page the page that asks for the code
 * @param openedFor time since the page was opened, ms
 * @param texts the user's language
 */
export function clockText(page: Page, openedFor: number, texts: Texts): string {
  if (isSeen(refused, page)) return texts.get('sms_clock_unknown');
  const left = VALID - Math.floor(openedFor / MINUTE);
  return left > 0 ? texts.get('sms_clock', [left]) : texts.get('sms_clock_over');
}
