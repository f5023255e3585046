import type { MessageType } from './protocol';
import type { STRENGTH_PORT } from './strength';

/**
 * Where a question comes from, told by the browser and never by the question:
 * - `portal`: a page of ÉduConnect
 * - `teleservices`: a page of Scolarité services
 * - `login`: an ENT's page on which the guide runs by itself: for signing in, for staff, or signed out
 * - `ent`: another page of an ENT, on which the user clicked the icon
 * - `other`: any other page on which they did
 * - `own`: a page of the extension, which reads and writes by itself and asks nothing
 *
 * @internal exported for tests only
 */
export const SENDERS = ['portal', 'teleservices', 'login', 'ent', 'other', 'own'] as const;

/** One kind of page that may ask. */
export type Sender = (typeof SENDERS)[number];

const PAGES = ['portal', 'teleservices', 'login', 'ent', 'other'] as const satisfies Sender[];
/** Pages on which the guide shows the way back, and asks for the ENT. */
const WAY_BACK = ['portal', 'teleservices', 'login'] as const satisfies Sender[];
const PORTAL = ['portal'] as const satisfies Sender[];

/**
 * Who may ask what: each question, and the port about passwords. A page that could ask for more than its
 * guide needs could, taken over, read or change what is kept.
 */
export const MAY_ASK: Readonly<Record<MessageType | typeof STRENGTH_PORT, readonly Sender[]>> = {
  known: PAGES,
  texts: PAGES,
  'hide-hint': PAGES,
  'show-hints': PAGES,
  fold: PAGES,
  'panel-side': PAGES,
  'set-language': PAGES,
  refused: PAGES,
  'way-back': WAY_BACK,
  'search-ents': WAY_BACK,
  'choose-ent': WAY_BACK,
  'doubt-ent': WAY_BACK,
  'take-school': WAY_BACK,
  'leave-unanswered': WAY_BACK,
  'keep-identifier': PORTAL,
  'is-kept': PORTAL,
  'typed-password': PORTAL,
  'code-page': PORTAL,
  'form-sent': PORTAL,
  'account-ready': PORTAL,
  strength: PORTAL,
};
