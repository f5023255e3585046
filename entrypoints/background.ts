import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '../lib/background/answer';
import { askerOf, mayAsk } from '../lib/background/asker';
import { forgetForms } from '../lib/background/code-pages';
import { forgetNewAccount } from '../lib/background/new-accounts';
import { forgetRefused } from '../lib/background/refused-boxes';
import { createTypedPasswords } from '../lib/background/typed-passwords';
import { replyOf } from '../lib/messages/reply';
import { STRENGTH_PORT } from '../lib/messages/strength';
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
  onErased(typed.forgetAll, new AbortController().signal);
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Browser.runtime.MessageSender) => {
      const asker = askerOf(sender);
      return asker ? answer(message, asker, typed).then(replyOf) : undefined;
    },
  );

  const estimator = createEstimator(readPackaged);
  browser.runtime.onConnect.addListener((port) => {
    const asker = port.sender && askerOf(port.sender);
    if (!asker || port.name !== STRENGTH_PORT || !mayAsk(asker, STRENGTH_PORT)) return;
    serveStrength(port, estimator, (password) => typed.compare(asker.tabId, password));
  });

  browser.tabs.onRemoved.addListener((tabId) => {
    typed.forget(tabId);
    forgetTab(tabId);
    forgetForms(tabId);
    forgetNewAccount(tabId);
    forgetRefused(tabId);
  });
});
