import type { Page } from '../../page/page';
import { isSeen } from '../../recognise/seen';
import { anyRefusal } from '../../screens/parts';
import type { Texts } from '../../texts/texts';
import type { Profile } from '../../vocabulary';
import { backend } from '../backend';
import { codeLifetime } from './code-lifetime';
import { asksForCode, hasNew, type SentMessages, saysAgain, sentMessages } from './code-sent';
import { arrivedAt, isFirstOpening, now } from './page-opening';

const MINUTE = 60_000;

/** How long (ms) after a click a message that a code was sent answers that click. */
const ANSWERS = 2 * MINUTE;

/** Says how much time a code has left. */
export interface CodeClock {
  /**
   * What to say now: the page's own minutes, and how many of them are left where it is known when
   * the code was sent. It is as its page opens, the first time, and as the page says that another one
   * was sent; after a reload, in a second tab or once a code was refused, nobody knows.
   *
   * @param page the page that asks for the code
   * @param texts the user's language
   * @param profile whom it speaks to
   * @returns null where the page says nothing of minutes
   */
  view(page: Page, texts: Texts, profile: Profile | null): string | null;
  /** A form of another screen was sent, in this document: the code to come is a new one. */
  formSent(): void;
}

/**
 * @param changed called when there is something new to show: the user may just be waiting
 * @param signal ends it
 */
export function createCodeClock(changed: () => void, signal: AbortSignal): CodeClock {
  /** When the code was sent (ms, as `now`); null where nobody knows, absent where it is asked. */
  let sent: number | null | undefined;
  let asked = false;
  let renewed = false;
  let clicked = Number.NEGATIVE_INFINITY;
  let before: SentMessages = new Map();
  const heard = new Set<string>();
  let tick: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(tick));

  const restart = (at: number) => {
    sent = at;
    renewed = true;
    clicked = Number.NEGATIVE_INFINITY;
  };
  const noticeClick = ({ target }: Event) => {
    if (!asked || !asksForCode(target)) return;
    clicked = now();
    sent = null;
    renewed = false;
    backend.formSent(true);
  };
  document.addEventListener('click', noticeClick, { capture: true, passive: true, signal });

  const hear = (messages: SentMessages) => {
    before = messages;
    for (const text of messages.keys()) heard.add(text);
  };

  /** Asks once for each document, so that what was erased is not told again. */
  const open = async (messages: SentMessages) => {
    asked = true;
    hear(messages);
    if (renewed) return void backend.codePage();
    const answer = await backend.codePage();
    if (sent !== undefined) return;
    const known = isFirstOpening() && (!answer.again || saysAgain(messages));
    sent = known && answer.isNew ? arrivedAt() : null;
    changed();
  };

  /** Another code was sent where a message about it comes, be it one that was there before. */
  const follow = (messages: SentMessages) => {
    const answered = now() - clicked < ANSWERS && hasNew(messages, before);
    const unheard = new Map([...messages].filter(([text]) => !heard.has(text)));
    if (answered || saysAgain(unheard)) restart(now());
    hear(messages);
  };

  return {
    view(page, texts, profile) {
      clearTimeout(tick);
      const messages = sentMessages(page);
      if (asked) follow(messages);
      else open(messages);
      const minutes = codeLifetime(page);
      if (minutes === null) return null;
      const valid = texts.count('code_valid', minutes);
      if (sent === undefined) return valid;
      if (sent === null || (!renewed && isSeen(anyRefusal, page))) {
        return `${valid} ${texts.get('code_since', [], profile)}`;
      }
      const elapsed = now() - sent;
      const left = minutes - Math.floor(elapsed / MINUTE);
      if (left <= 0) return `${valid} ${texts.get('code_over', [], profile)}`;
      if (!signal.aborted) tick = setTimeout(changed, MINUTE - (elapsed % MINUTE));
      return `${valid} ${texts.get('code_left', [left])}`;
    },
    formSent() {
      restart(now());
    },
  };
}
