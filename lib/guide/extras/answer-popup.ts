import { browser } from 'wxt/browser';
import { atEnd } from '../../at-end';
import type { GuideAnswer, GuideRequest, SignIn } from '../../messages/ask-guide';
import type { Page } from '../../page/page';
import { createPortalPage } from '../../recognise/portal-page';
import { recognise } from '../../recognise/recognise';
import { locateAll } from '../../recognise/target';
import { SCREENS } from '../../screens';
import { CHANGE_PROFILE } from '../../screens/parts';
import { profileOn } from '../advice/advise-on-screen';
import { written } from '../advice/displayed';
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
    if (message.type === 'sign-in') respond(signInOn(page));
    if (message.type === 'fill-identifier') {
      respond({ filled: isLogin(page) && fillIdentifier(page, message.identifier) });
    }
  };
  browser.runtime.onMessage.addListener(listen);
  atEnd(signal, () => browser.runtime.onMessage.removeListener(listen));
}

const isLogin = (page: Page): boolean => recognise(page, SCREENS)?.id === 'educonnect/login';

function signInOn(page: Page): SignIn {
  const screen = recognise(page, SCREENS);
  const canFill = screen?.id === 'educonnect/login';
  return {
    canFill,
    choosesProfile: screen?.id === 'educonnect/profile',
    profile: canFill ? profileOn(screen, page) : null,
    change: written(locateAll(CHANGE_PROFILE, page)[0]) || null,
  };
}
