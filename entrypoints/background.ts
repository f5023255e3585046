import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '../lib/background/answer';
import { forgetLearnt } from '../lib/ent/learnt';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });

  browser.runtime.onMessage.addListener((message: unknown, { tab }: Browser.runtime.MessageSender) =>
    tab?.id === undefined
      ? undefined
      : answer(message, { tabId: tab.id, isPrivate: tab.incognito }),
  );

  browser.tabs.onRemoved.addListener((tabId) => forgetLearnt(tabId));
});
