import { browser } from 'wxt/browser';
import type { Request } from '../messages/protocol';
import { replyOf } from '../messages/reply';
import type { StrengthPort } from '../messages/strength';
import type { Answers } from './answers';

/**
 * Puts this page in the background's place for every script that the page loads after: a guide asks the same
 * questions as on a real page, and none of them leaves this one.
 *
 * @param answers what answers its questions
 * @param connect opens a port to what estimates passwords
 */
export function answerInsteadOfBackground(answers: Answers, connect: () => StrengthPort): void {
  const { runtime } = browser;
  const unheard = { addListener: () => undefined, removeListener: () => undefined };
  const value = {
    dom: browser.dom,
    runtime: {
      id: runtime.id,
      getURL: (path: '/') => runtime.getURL(path),
      getManifest: () => runtime.getManifest(),
      onMessage: unheard,
      connect,
      sendMessage: async (request: Request) =>
        replyOf(await answers[request.type](request as never)),
    },
  };
  for (const name of ['browser', 'chrome']) {
    Object.defineProperty(globalThis, name, { value, configurable: true });
  }
}
