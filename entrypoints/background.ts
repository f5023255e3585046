import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { TO_GUIDE } from '../lib/active-tab/shortcut';
import { answer } from '../lib/background/answer';
import { askerOf } from '../lib/background/asker';
import { forgetForms } from '../lib/background/code-pages';
import { forgetNewAccount } from '../lib/background/new-accounts';
import { createPanelSides } from '../lib/background/panel-sides';
import { forgetRefused } from '../lib/background/refused-boxes';
import { createStrengthPorts } from '../lib/background/strength-ports';
import { tellChanges } from '../lib/background/tell-changes';
import { createTypedPasswords } from '../lib/background/typed-passwords';
import { askGuide } from '../lib/messages/ask-guide';
import { replyOf } from '../lib/messages/reply';
import { forgetDoubt } from '../lib/my-ent/doubted';
import { forgetTab } from '../lib/my-ent/learnt';
import { createEstimator } from '../lib/password/strength/estimator';
import { readPackaged } from '../lib/read-packaged';
import { followPolicy } from '../lib/school/follow-policy';
import { openWelcome } from '../lib/school/welcome';
import { closeToPages } from '../lib/storage/closed-to-pages';
import { onErased } from '../lib/storage/erased';

export default defineBackground(() => {
  const policy = followPolicy();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') openWelcome(policy);
  });

  closeToPages();
  tellChanges();

  const typed = createTypedPasswords();
  const sides = createPanelSides();
  onErased(typed.forgetAll, new AbortController().signal);
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Browser.runtime.MessageSender) => {
      const asker = askerOf(sender);
      return asker ? answer(message, asker, typed, sides).then(replyOf) : undefined;
    },
  );

  browser.runtime.onConnect.addListener(createStrengthPorts(createEstimator(readPackaged), typed));

  // Firefox for Android has no keyboard shortcuts.
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === TO_GUIDE && tab?.id !== undefined) askGuide(tab.id, { type: 'turn-to-guide' });
  });

  browser.tabs.onRemoved.addListener((tabId) => {
    typed.forget(tabId);
    sides.forget(tabId);
    forgetTab(tabId);
    forgetDoubt(tabId);
    forgetForms(tabId);
    forgetNewAccount(tabId);
    forgetRefused(tabId);
  });
});
