import { browser } from 'wxt/browser';
import { atEnd } from '../../at-end';
import type { GuideAnswer, GuideRequest } from '../../messages/ask-guide';
import type { Page } from '../../page/page';
import { createPortalPage } from '../../recognise/portal-page';
import { recognise } from '../../recognise/recognise';
import { SCREENS } from '../../screens';
import { fillIdentifier } from './fill-identifier';

/**
 * Answers the popup, the only one that may ask for the identifier to be filled in. Only the extension
 * itself can send messages here.
 *
 * @param signal ends it
 */
export function answerPopup(signal: AbortSignal): void {
  if (signal.aborted) return;
  const listen = (message: GuideRequest, _: unknown, respond: (answer: GuideAnswer) => void) => {
    const page = createPortalPage(document, new URL(location.href));
    if (message.type === 'can-fill') respond({ canFill: isLogin(page) });
    if (message.type === 'fill-identifier') {
      respond({ filled: isLogin(page) && fillIdentifier(page, message.identifier) });
    }
  };
  browser.runtime.onMessage.addListener(listen);
  atEnd(signal, () => browser.runtime.onMessage.removeListener(listen));
}

const isLogin = (page: Page): boolean => recognise(page, SCREENS)?.id === 'educonnect/login';
