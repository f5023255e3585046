import { browser } from 'wxt/browser';
import type { CodePageAnswer, KnownAnswer, WayBackAnswer } from '../messages/answers';
import { isReply } from '../messages/reply';
import type { Request } from '../messages/request-schema';
import type { SchoolTaken } from '../my-ent/choose';
import type { EntRef } from '../my-ent/own-ent';
import type { PasswordDigest } from '../password/digest';
import type { Box } from '../screens/boxes';
import type { ScreenId } from '../screens/ids';
import type { Result } from '../storage/result';
import type { Catalogue } from '../texts/texts';
import type { Language, Profile, Reader } from '../vocabulary';
import { isExtensionGone } from './extension-gone';
import type { FoundEnt } from './view';

/** Longest address that is looked at (UTF-16 units). */
const LONGEST_ADDRESS = 2000;

/** Longest name of an ENT that is searched for (UTF-16 units). */
const LONGEST_QUERY = 100;

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
  known: (url: string) => ask<KnownAnswer>(knownAt(url, true)),
  /** Tells nothing. */
  knownAgain: (url: string) => ask<KnownAnswer>(knownAt(url, false)),
  wayBack: (said: EntRef | null) => ask<WayBackAnswer>({ type: 'way-back', said }),
  searchEnts: (query: string) =>
    ask<FoundEnt[]>({ type: 'search-ents', query: query.slice(0, LONGEST_QUERY) }),
  chooseEnt: (entId: string | null) => ask<Result>({ type: 'choose-ent', entId }),
  takeSchool: (entId: string | null, given: string) =>
    ask<SchoolTaken>({ type: 'take-school', entId, given: given.slice(0, LONGEST_ADDRESS) }),
  leaveUnanswered: (entId: string | null) => ask<null>({ type: 'leave-unanswered', entId }),
  keepIdentifier: (identifier: string, profile: Profile | null) =>
    ask<Result>({ type: 'keep-identifier', identifier, profile }),
  hideHint: (hintId: string) => ask<Result>({ type: 'hide-hint', hintId }),
  fold: (folded: boolean, reader: Reader) => ask<null>({ type: 'fold', folded, reader }),
  speak: (language: Language) => ask<Result>({ type: 'speak', language }),
  typedPassword: (typed: PasswordDigest | null) => ask<null>({ type: 'typed-password', typed }),
  codePage: () => ask<CodePageAnswer>({ type: 'code-page' }),
  formSent: (again: boolean) => ask<null>({ type: 'form-sent', again }),
  /** Which of these boxes were refused in this tab before; `occasion` keeps one from counting twice. */
  refused: (screen: ScreenId, boxes: readonly Box[], occasion: string | null) =>
    ask<Box[]>({ type: 'refused', screen, boxes: [...boxes], occasion }),
  texts: (language: Language) => ask<Catalogue | null>({ type: 'texts', language }),
};

const knownAt = (url: string, arriving: boolean): Request => ({
  type: 'known',
  url,
  languages: [...navigator.languages],
  arriving,
});

/**
 * Asks until an answer comes: each question may be asked twice without harm. Never rejects.
 *
 * @returns (resolves to) the answer; stays open where the extension is gone
 */
function ask<Answer>(request: Request): Promise<Answer> {
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
        resolve(reply.answered as Answer);
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

async function send(request: Request): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(request);
  } catch {
    return undefined;
  }
}
