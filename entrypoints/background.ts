import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { TO_GUIDE } from '../lib/active-tab/shortcut';
import { answer } from '../lib/background/answer';
import { askerOf } from '../lib/background/asker';
import { forgetForms } from '../lib/background/code-pages';
import { forgetNewAccount } from '../lib/background/new-accounts';
import { createPanelSides } from '../lib/background/panel-sides';
import { forgetRefused } from '../lib/background/refused-boxes';
import { createTypedPasswords } from '../lib/background/typed-passwords';
import { askGuide } from '../lib/messages/ask-guide';
import { replyOf } from '../lib/messages/reply';
import { STRENGTH_PORT } from '../lib/messages/strength';
import { forgetDoubt } from '../lib/my-ent/doubted';
import { forgetTab } from '../lib/my-ent/learnt';
import { createEstimator } from '../lib/password/strength/estimator';
import { serveStrength } from '../lib/password/strength/serve';
import { readPackaged } from '../lib/read-packaged';
import { onErased } from '../lib/storage/erased';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });

  const typed = createTypedPasswords();
  const sides = createPanelSides();
  onErased(typed.forgetAll, new AbortController().signal);
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Browser.runtime.MessageSender) => {
      const asker = askerOf(sender);
      return asker ? answer(message, asker, typed, sides).then(replyOf) : undefined;
    },
  );

  // Firefox for Android has no keyboard shortcuts.
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === TO_GUIDE && tab?.id !== undefined) askGuide(tab.id, { type: 'turn-to-guide' });
  });

  const estimator = createEstimator(readPackaged);
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === STRENGTH_PORT) serveStrength(port, estimator);
  });

  browser.tabs.onRemoved.addListener((tabId) => {
    typed.remember(tabId, null);
    sides.forget(tabId);
    forgetTab(tabId);
    forgetDoubt(tabId);
    forgetForms(tabId);
    forgetNewAccount(tabId);
    forgetRefused(tabId);
  });
});
