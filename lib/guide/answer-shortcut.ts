import { browser } from 'wxt/browser';
import { atEnd } from '../at-end';
import type { GuideRequest } from '../messages/ask-guide';

/**
 * Follows the keyboard shortcut to the guide, which the browser tells the background. Only the
 * extension itself can send messages here.
 *
 * @param turn leads the keyboard to the guide, or back to the page
 * @param signal ends it
 */
export function answerShortcut(turn: () => void, signal: AbortSignal): void {
  const listen = ({ type }: GuideRequest) => {
    if (type === 'turn-to-guide') turn();
  };
  browser.runtime.onMessage.addListener(listen);
  atEnd(signal, () => browser.runtime.onMessage.removeListener(listen));
}
