import { browser } from 'wxt/browser';
import { LIMITS } from '../messages/limits';
import type { Answer, MessageType, Request } from '../messages/protocol';
import { isReply } from '../messages/reply';
import type { EntRef } from '../my-ent/own-ent';
import type { Side } from '../overlay/side';
import type { Box } from '../screens/boxes';
import type { ScreenId } from '../screens/ids';
import type { Language, Profile, Reader } from '../vocabulary';
import { isExtensionGone } from './extension-gone';

/** When a question without an answer is asked again (ms): sent while the background starts, it can be lost. */
const LOST = [1500, 4500];

/** How long (ms) until a question that came back is asked again, doubled each time up to the second. */
const CAME_BACK = [250, 30_000] as const;

/**
 * The extension's background, as the guide on a page sees it. It may be starting, slow or dead: an
 * answer then comes late, and none is ever made up. Where the extension itself is gone none comes.
 */
export const backend = {
  /** Also tells which ENT this page belongs to, so that the way back is known later. */
  known: () => ask(knownNow(true)),
  /** Tells nothing. */
  knownAgain: () => ask(knownNow(false)),
  wayBack: (said: EntRef | null) => ask({ type: 'way-back', said }),
  searchEnts: (query: string) => ask({ type: 'search-ents', query: query.slice(0, LIMITS.query) }),
  chooseEnt: (entId: string | null) => ask({ type: 'choose-ent', entId }),
  doubtEnt: (doubted: boolean, said: EntRef | null) => ask({ type: 'doubt-ent', doubted, said }),
  takeSchool: (entId: string | null, given: string) =>
    ask({ type: 'take-school', entId, given: given.slice(0, LIMITS.address) }),
  leaveUnanswered: (entId: string | null) => ask({ type: 'leave-unanswered', entId }),
  keepIdentifier: (identifier: string, profile: Profile | null) =>
    ask({ type: 'keep-identifier', identifier, profile }),
  isKept: (identifier: string) => ask({ type: 'is-kept', identifier }),
  hideHint: (hintId: string) => ask({ type: 'hide-hint', hintId }),
  showHints: (hintIds: readonly string[]) =>
    ask({ type: 'show-hints', hintIds: hintIds.slice(0, LIMITS.hints) }),
  fold: (folded: boolean, reader: Reader) => ask({ type: 'fold', folded, reader }),
  setLanguage: (language: Language) => ask({ type: 'set-language', language }),
  panelSide: (side: Side) => ask({ type: 'panel-side', side }),
  typedPassword: (typed: string | null) => ask({ type: 'typed-password', typed }),
  codePage: () => ask({ type: 'code-page' }),
  formSent: (again: boolean) => ask({ type: 'form-sent', again }),
  accountReady: () => ask({ type: 'account-ready' }),
  /** Which of these boxes were refused in this tab before; `occasion` keeps one from counting twice. */
  refused: (screen: ScreenId, boxes: readonly Box[], occasion: string | null) =>
    ask({ type: 'refused', screen, boxes: [...boxes], occasion }),
  texts: (language: Language) => ask({ type: 'texts', language }),
};

const knownNow = (arriving: boolean): Request<'known'> => ({
  type: 'known',
  languages: navigator.languages
    .filter(({ length }) => length <= LIMITS.tag)
    .slice(0, LIMITS.languages),
  arriving,
});

/**
 * Asks until an answer comes: each question may be asked twice without harm. Never rejects.
 *
 * @returns (resolves to) the answer; stays open where the extension is gone
 */
function ask<Type extends MessageType>(request: Request<Type>): Promise<Answer<Type>> {
  return new Promise((resolve) => {
    let [pause, longest] = CAME_BACK as readonly [number, number];
    let again: ReturnType<typeof setTimeout> | undefined;
    const post = async () => {
      clearTimeout(again);
      again = undefined;
      if (isExtensionGone()) return stop();
      const reply = await send(request);
      if (isReply(reply)) {
        stop();
        resolve(reply.answered as Answer<Type>);
      } else {
        again ??= setTimeout(post, pause);
        pause = Math.min(2 * pause, longest);
      }
    };
    const lost = LOST.map((wait) => setTimeout(post, wait));
    const stop = () => [...lost, again].forEach(clearTimeout);
    post();
  });
}

async function send(request: object): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(request);
  } catch {
    return undefined;
  }
}
