import type { FillAnswer, FillRequest } from '../messages/answers';
import { createDomPage } from '../page/dom-page';
import { recognise } from '../recognise/recognise';
import { SCREENS } from '../screens';
import { fillIdentifier } from './fill-identifier';

/**
 * Answers the popup, which alone may ask for the identifier to be put in its field.
 *
 * @param document the page's document
 * @returns a listener of the extension's own messages
 */
export function answerPopup(document: Document) {
  return (message: unknown): Promise<FillAnswer> | undefined => {
    if (!isFillRequest(message)) return undefined;
    const page = createDomPage(document, new URL(document.location.href));
    const isLogin = recognise(page, SCREENS)?.id === 'educonnect/login';
    return Promise.resolve({
      filled: isLogin && fillIdentifier(page, message.identifier),
    });
  };
}

/** Only the extension itself can send messages here: the shape is all there is to check. */
function isFillRequest(message: unknown): message is FillRequest {
  const { type, identifier } = (message ?? {}) as Partial<FillRequest>;
  return type === 'fill-identifier' && typeof identifier === 'string';
}
