import { atEnd } from '../../at-end';
import { hear } from '../../page/hear';
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

/** Time (ms) after a click during which a message that a code was sent answers that click. */
const ANSWERS = 2 * MINUTE;

/** Says how much time a code has left. */
export interface CodeClock {
  /**
   * Gives what to say now: the lifetime that the page states, and the minutes left if it is known when
   * the code was sent: when its page first opens, and when the page says that another was sent. After a
   * reload, in a second tab or once a code was refused, it is not known.
   *
   * @param page the page that asks for the code
   * @param texts the user's language
   * @param profile whom to address
   * @returns null if the page states no lifetime
   */
  view(page: Page, texts: Texts, profile: Profile | null): string | null;
  /** Whether, by what `view` said last, that time is over. */
  readonly isOver: boolean;
  /** Notes that another screen's form was submitted in this document: the next code is a new one. */
  formSent(): void;
}

/**
 * @param changed called when there is something new to show, even if the page has not changed
 * @param signal ends it
 */
export function createCodeClock(changed: () => void, signal: AbortSignal): CodeClock {
  /** When the code was sent (ms, as `now`); null if unknown, undefined until that is settled. */
  let sent: number | null | undefined;
  let asked = false;
  let renewed = false;
  let clicked = Number.NEGATIVE_INFINITY;
  let before: SentMessages = new Map();
  const heard = new Set<string>();
  let over = false;
  let tick: ReturnType<typeof setTimeout> | undefined;
  atEnd(signal, () => clearTimeout(tick));

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
  hear(document, ['click'], noticeClick, signal);

  const note = (messages: SentMessages) => {
    before = messages;
    for (const text of messages.keys()) heard.add(text);
  };

  /** Asks once per document, so that what was erased is not stored again. */
  const open = async (messages: SentMessages) => {
    asked = true;
    note(messages);
    if (renewed) return void backend.codePage();
    const answer = await backend.codePage();
    if (sent !== undefined) return;
    const known = isFirstOpening() && (!answer.again || saysAgain(messages));
    sent = known && answer.isNew ? arrivedAt() : null;
    changed();
  };

  /** Restarts the clock when a message says that another code was sent, even one seen before. */
  const follow = (messages: SentMessages) => {
    const answered = now() - clicked < ANSWERS && hasNew(messages, before);
    const fresh = new Map([...messages].filter(([text]) => !heard.has(text)));
    if (answered || saysAgain(fresh)) restart(now());
    note(messages);
  };

  return {
    view(page, texts, profile) {
      clearTimeout(tick);
      over = false;
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
      over = left <= 0;
      if (over) return `${valid} ${texts.get('code_over', [], profile)}`;
      if (!signal.aborted) tick = setTimeout(changed, MINUTE - (elapsed % MINUTE));
      return `${valid} ${texts.get('code_left', [left])}`;
    },
    get isOver() {
      return over;
    },
    formSent() {
      restart(now());
    },
  };
}
