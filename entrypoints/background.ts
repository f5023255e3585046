import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '../lib/background/answer';
import { askerOf, mayAsk } from '../lib/background/asker';
import { forgetForms } from '../lib/background/code-pages';
import { forgetNewAccount } from '../lib/background/new-accounts';
import { forgetRefused } from '../lib/background/refused-boxes';
import { tellChanges } from '../lib/background/tell-changes';
import { createTypedPasswords } from '../lib/background/typed-passwords';
import { replyOf } from '../lib/messages/reply';
import { STRENGTH_PORT } from '../lib/messages/strength';
import { forgetTab } from '../lib/my-ent/learnt';
import { createEstimator } from '../lib/password/strength/estimator';
import { serveStrength } from '../lib/password/strength/serve';
import { personalWords } from '../lib/people/people';
import { readPackaged } from '../lib/read-packaged';
import { closeToPages } from '../lib/storage/closed-to-pages';
import { onErased } from '../lib/storage/erased';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });

  closeToPages();
  tellChanges();

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
    if (port.name !== STRENGTH_PORT || !asker || !mayAsk(asker, STRENGTH_PORT)) {
      return port.disconnect();
    }
    serveStrength(port, {
      estimator,
      personal: personalWords,
      compare: (password) => typed.compare(asker.tabId, password),
    });
  });

  browser.tabs.onRemoved.addListener((tabId) => {
    typed.forget(tabId);
    forgetTab(tabId);
    forgetForms(tabId);
    forgetNewAccount(tabId);
    forgetRefused(tabId);
  });
});
