import { normalise } from '../../page/normalise';
import type { Page } from '../../page/page';

const SENTENCES = 'p, li, span, strong, div, output, [role="status"], [role="alert"]';

/** Longest text (UTF-16 units) of a message; more is a block of the page. */
const LONGEST = 300;

/** « Un nouveau code a été envoyé. », « Le SMS vient de vous être renvoyé. » */
const SENT = /\b(?:code|sms|message|mail)\b[^.!?]*\b(?:envoyee?|renvoyee?|parti)\b/;
const AGAIN = /\b(?:nouveau|nouvel|renvoye|de nouveau|a nouveau)\b/;
const NOT_SENT = /\b(?:pas|impossible|echec|erreur|deja|dans \d+)\b/;

const RESENDS = /\brenvoyer\b|\b(?:nouveau|nouvel) (?:code|sms|envoi|message)\b/;
const ACTIONS =
  'button, a, [role="button"], input[type="submit"], input[type="button"], summary, label';

/** Where pages report success. */
const SUCCESS = '.fr-alert--success, .fr-message--valid, [role="status"], [class*="succes" i]';

/** A visible message that a code was sent. */
interface SentMessage {
  /** How often it appears. */
  readonly times: number;
  /** It reports success, or says that this is another code. */
  readonly again: boolean;
}

/** The page's visible messages that a code was sent, by normalised text. */
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

/** Whether one of these messages is about another code than the first. */
export function saysAgain(messages: SentMessages): boolean {
  return [...messages.values()].some(({ again }) => again);
}

/** Whether a message is new, or appears more often than before. */
export function hasNew(messages: SentMessages, before: SentMessages): boolean {
  return [...messages].some(([text, { times }]) => times > (before.get(text)?.times ?? 0));
}

/** Whether the name of what is clicked says that it sends another code. */
export function asksForCode(target: EventTarget | null): boolean {
  const action = target instanceof Element ? target.closest(ACTIONS) : null;
  if (!action) return false;
  const name = action.getAttribute('aria-label') ?? action.getAttribute('value') ?? '';
  return RESENDS.test(normalise(`${name} ${action.textContent ?? ''}`));
}
