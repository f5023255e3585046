import { browser } from 'wxt/browser';
import { atEnd } from '../../at-end';
import type { GuideAnswer, GuideRequest, GuideState } from '../../messages/ask-guide';
import { type Advice, placedHints } from '../advice/advice';

/** Keeps what the guide says, to answer whoever asks. */
interface ToldState {
  /** @param advice what is in view; null once nothing is */
  tell(advice: Advice | null): void;
}

/**
 * Answers the popup, which reports to a helpdesk what the guide says on this page: ids alone. Only the
 * extension itself can send messages here.
 *
 * @param signal ends it
 */
export function answerState(signal: AbortSignal): ToldState {
  let last: Advice | null = null;
  const listen = (message: GuideRequest, _: unknown, respond: (answer: GuideAnswer) => void) => {
    if (message.type === 'state') respond(last && stateOf(last));
  };
  browser.runtime.onMessage.addListener(listen);
  atEnd(signal, () => browser.runtime.onMessage.removeListener(listen));
  return {
    tell(advice) {
      last = advice;
    },
  };
}

function stateOf(advice: Advice): GuideState {
  const { screen, profile, refusals = [] } = advice;
  return { screen, profile, refusals, hints: placedHints(advice).map(({ id }) => id) };
}
