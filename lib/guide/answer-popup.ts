import { browser } from 'wxt/browser';
import type { FillAnswer, FillRequest } from '../messages/answers';
import { createDomPage } from '../page/dom-page';
import { recognise } from '../recognise/recognise';
import { SCREENS } from '../screens';
import { fillIdentifier } from './fill-identifier';

/**
 * Answers the popup, which alone may ask for the identifier to be put in its field.
 *
 * @param signal ends it
 */
export function answerPopup(signal: AbortSignal): void {
  const listen = (message: unknown, _: unknown, respond: (answer: FillAnswer) => void) => {
    if (isFillRequest(message)) respond({ filled: fill(message.identifier) });
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
}

function fill(identifier: string): boolean {
  const page = createDomPage(document, new URL(location.href));
  return recognise(page, SCREENS)?.id === 'educonnect/login' && fillIdentifier(page, identifier);
}

/** Only the extension itself can send messages here: the shape is all there is to check. */
function isFillRequest(message: unknown): message is FillRequest {
  const { type, identifier } = (message ?? {}) as Partial<FillRequest>;
  return type === 'fill-identifier' && typeof identifier === 'string';
}
