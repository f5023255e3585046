import { browser } from 'wxt/browser';
import type { CodePageAnswer, KnownAnswer, WayBackAnswer } from '../messages/answers';
import type { Request } from '../messages/request-schema';
import type { SchoolTaken } from '../my-ent/choose';
import type { PasswordDigest } from '../password/digest';
import type { EntKnown } from '../people/ent-of';
import type { Box } from '../screens/boxes';
import type { ScreenId } from '../screens/ids';
import type { Result } from '../storage/result';
import type { Catalogue } from '../texts/texts';
import type { Language, Profile, Reader } from '../vocabulary';
import type { FoundEnt } from './view';

/** What is known while the background does not answer: nothing, and the guide goes on. */
const NOTHING_KNOWN: KnownAnswer = {
  profile: null,
  language: 'fr',
  hiddenHints: [],
  folded: [],
  comfort: { textSize: 'normal', spacing: false, readAloud: false },
  activated: [],
  personal: [],
  ent: null,
  entDomains: [],
  typedPassword: null,
};

/** How long an answer is waited for (ms), the first time and the second. */
const PATIENCE = [1500, 3000];

/** Longest address that is looked at (UTF-16 units). */
const LONGEST_ADDRESS = 2000;

const UNANSWERED = Symbol('unanswered');

/**
 * The extension's background, as the guide on a page sees it. It may be starting, dead or just
 * replaced by an update: every question then has a harmless answer.
 */
export const backend = {
  /** Also tells which ENT this page belongs to, so that the way back is known later. */
  known: (url: string) => ask<KnownAnswer>(knownAt(url, true), NOTHING_KNOWN),
  /** Tells nothing, and supposes nothing where no answer comes. */
  knownAgain: (url: string) => ask<KnownAnswer | null>(knownAt(url, false), null),
  wayBack: (said: EntKnown | null) =>
    ask<WayBackAnswer>({ type: 'way-back', said }, { kind: 'ask-ent' }),
  searchEnts: (query: string) => ask<FoundEnt[]>({ type: 'search-ents', query }, []),
  chooseEnt: (entId: string | null) => ask<Result | null>({ type: 'choose-ent', entId }, null),
  takeSchool: (entId: string | null, given: string) =>
    ask<SchoolTaken | null>(
      { type: 'take-school', entId, given: given.slice(0, LONGEST_ADDRESS) },
      null,
    ),
  leaveUnanswered: (entId: string | null) => ask<null>({ type: 'leave-unanswered', entId }, null),
  keepIdentifier: (identifier: string, profile: Profile | null) =>
    ask<Result>({ type: 'keep-identifier', identifier, profile }, { ok: false, reason: 'failed' }),
  hideHint: (hintId: string) => ask<null>({ type: 'hide-hint', hintId }, null),
  fold: (folded: boolean, reader: Reader) => ask<null>({ type: 'fold', folded, reader }, null),
  speak: (language: Language) => ask<null>({ type: 'speak', language }, null),
  typedPassword: (typed: PasswordDigest | null) =>
    ask<null>({ type: 'typed-password', typed }, null),
  codePage: () => ask<CodePageAnswer | null>({ type: 'code-page' }, null),
  formSent: (again: boolean) => ask<null>({ type: 'form-sent', again }, null),
  /** Which of these boxes were refused in this tab before; `occasion` keeps one from counting twice. */
  refused: (screen: ScreenId, boxes: readonly Box[], occasion: string | null) =>
    ask<Box[]>({ type: 'refused', screen, boxes: [...boxes], occasion }, []),
  texts: (language: Language) => ask<Catalogue | null>({ type: 'texts', language }, null),
};

const knownAt = (url: string, arriving: boolean): Request => ({
  type: 'known',
  url,
  languages: [...navigator.languages],
  arriving,
});

/**
 * Asks, and once more where no answer comes in time: a message sent while the background starts can
 * be lost. Each question may be asked twice without harm.
 */
async function ask<Answer>(request: Request, without: Answer): Promise<Answer> {
  for (const patience of PATIENCE) {
    const answer = await Promise.race([send(request), later(patience)]);
    if (answer !== UNANSWERED) return (answer as Answer | undefined) ?? without;
  }
  return without;
}

async function send(request: Request): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(request);
  } catch {
    return undefined;
  }
}

const later = (ms: number): Promise<typeof UNANSWERED> =>
  new Promise((resolve) => setTimeout(resolve, ms, UNANSWERED));
