import { normalise } from '../../page/normalise';
import type { Page } from '../../page/page';

const SENTENCES = 'p, li, span, strong, div, output, [role="status"], [role="alert"]';

/** Source longer than this (UTF-16 units) is a block of page, not a message of it. */
const LONGEST = 300;

/** « Un nouveau code a été envoyé. », « Le SMS vient de vous être renvoyé. » */
const SENT = /\b(?:code|sms|message|mail)\b[^.!?]*\b(?:envoyee?|renvoyee?|parti)\b/;
const AGAIN = /\b(?:nouveau|nouvel|renvoye|de nouveau|a nouveau)\b/;
const NOT_SENT = /\b(?:pas|impossible|echec|erreur|deja|dans \d+)\b/;

const RESENDS = /\brenvoyer\b|\b(?:nouveau|nouvel) (?:code|sms|envoi|message)\b/;
const ACTIONS =
  'button, a, [role="button"], input[type="submit"], input[type="button"], summary, label';

/** Where pages say what went well. */
const SUCCESS = '.fr-alert--success, .fr-message--valid, [role="status"], [class*="succes" i]';

/** A visible message that a code was sent. */
interface SentMessage {
  /** How often it stands there. */
  readonly times: number;
  /** It answers a deed, or says itself that this is another code. */
  readonly again: boolean;
}

/** The page's visible messages that a code was sent, by their words. */
export type SentMessages = ReadonlyMap<string, SentMessage>;

/** @param page the page that asks for the code */
export function sentMessages(page: Page): SentMessages {
  const found = new Map<string, SentMessage>();
  for (const element of page.find(SENTENCES)) {
    const source = element.textContent ?? '';
    if (source.length > LONGEST || !/envoy|parti/i.test(source)) continue;
    const text = normalise(source);
    if (!SENT.test(text) || NOT_SENT.test(text) || !page.visible(element)) continue;
    const again = AGAIN.test(text) || element.closest(SUCCESS) !== null;
    found.set(text, { times: (found.get(text)?.times ?? 0) + 1, again });
  }
  return found;
}

/** Whether one of these messages says that it is not the first code. */
export function saysAgain(messages: SentMessages): boolean {
  return [...messages.values()].some(({ again }) => again);
}

/** Whether a message has come that was not there before. */
export function hasNew(messages: SentMessages, before: SentMessages): boolean {
  return [...messages].some(([text, { times }]) => times > (before.get(text)?.times ?? 0));
}

/** Whether what is clicked has another code sent, in the words of its own name. */
export function asksForCode(target: EventTarget | null): boolean {
  const action = target instanceof Element ? target.closest(ACTIONS) : null;
  if (!action) return false;
  const name = action.getAttribute('aria-label') ?? action.getAttribute('value') ?? '';
  return RESENDS.test(normalise(`${name} ${action.textContent ?? ''}`));
}
