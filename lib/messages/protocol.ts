import * as z from 'zod/mini';
import { entById } from '../ents/search/find';
import type { Suggestions } from '../ents/search/suggestions';
import type { SchoolTaken } from '../my-ent/choose';
import { SIDES } from '../overlay/side';
import { isTooLong } from '../people/identifier';
import { BOXES, type Box } from '../screens/boxes';
import { SCREEN_IDS } from '../screens/ids';
import type { RefusedInPrivate, Result } from '../storage/result';
import type { Catalogue } from '../texts/texts';
import { LANGUAGES, PROFILES, READERS } from '../vocabulary';
import type { CodePageAnswer, KnownAnswer, WayBackAnswer } from './answers';
import { LIMITS } from './limits';
import { ESTIMATED_LENGTH } from './strength';

const hintId = z.string().check(z.maxLength(LIMITS.hint));

const address = z.string().check(z.maxLength(LIMITS.address));

/** An ENT of the directory; null for none, or one that it lacks. */
const entId = z.nullable(z.string().check(z.refine((id) => entById(id) !== null)));

/** What the user says about their ENT: an id of the directory, the school's address, or both. */
const saidSchema = z.object({ entId, entHome: z.nullable(address) });

/** For a question that holds nothing but its type. */
const nothingMore: z.ZodMiniType<object> = z.object({});

/** The type of an answer, without a schema: both ends are in one package. */
interface Answered<Type> {
  readonly type?: Type;
}

const answered = <Type>(): Answered<Type> => ({});

/**
 * Every question that a guide on a page asks the background, by `type`: what else it holds,
 * as validated on reception, and its answer. One that `writes` is refused in a private window.
 *
 * @internal exported for tests only
 */
export const PROTOCOL = {
  known: {
    content: z.object({
      languages: z
        .array(z.string().check(z.maxLength(LIMITS.tag)))
        .check(z.maxLength(LIMITS.languages)),
      /** The page has just been opened: the ENT in its address is learnt. */
      arriving: z.boolean(),
    }),
    answer: answered<KnownAnswer>(),
  },
  'way-back': {
    /** `said`: what the user has just said about their ENT, remembered or not. */
    content: z.object({ said: z.nullable(saidSchema) }),
    answer: answered<WayBackAnswer>(),
  },
  'search-ents': {
    content: z.object({ query: z.string().check(z.maxLength(LIMITS.query)) }),
    answer: answered<Suggestions>(),
  },
  'choose-ent': {
    content: z.object({ entId }),
    answer: answered<Result>(),
    writes: true,
  },
  'doubt-ent': {
    /** Whether the ENT that was proposed is the user's, after all or not; `said` as above. */
    content: z.object({ doubted: z.boolean(), said: z.nullable(saidSchema) }),
    answer: answered<null>(),
    writes: true,
  },
  'take-school': {
    /** What the user gives as the address of their school. */
    content: z.object({ entId, given: address }),
    answer: answered<SchoolTaken>(),
  },
  'leave-unanswered': {
    content: z.object({ entId }),
    answer: answered<null>(),
    writes: true,
  },
  'keep-identifier': {
    content: z.object({
      identifier: z.string().check(
        z.minLength(1),
        z.maxLength(LIMITS.identifier),
        z.refine((identifier) => !isTooLong(identifier)),
      ),
      /** Null when neither the page nor the user says. */
      profile: z.nullable(z.enum(PROFILES)),
    }),
    answer: answered<Result>(),
    writes: true,
  },
  /** Whether somebody with this identifier is kept. */
  'is-kept': {
    content: z.object({
      identifier: z.string().check(z.minLength(1), z.maxLength(LIMITS.identifier)),
    }),
    answer: answered<boolean>(),
  },
  'hide-hint': {
    content: z.object({ hintId }),
    answer: answered<Result>(),
    writes: true,
  },
  'show-hints': {
    content: z.object({ hintIds: z.array(hintId).check(z.maxLength(LIMITS.hints)) }),
    answer: answered<Result>(),
    writes: true,
  },
  fold: {
    content: z.object({ folded: z.boolean(), reader: z.enum(READERS) }),
    answer: answered<Result>(),
    writes: true,
  },
  /** Where the panel stands now. Kept in memory only. */
  'panel-side': {
    content: z.object({ side: z.enum(SIDES) }),
    answer: answered<null>(),
  },
  'set-language': {
    content: z.object({ language: z.enum(LANGUAGES) }),
    answer: answered<Result>(),
    writes: true,
  },
  'typed-password': {
    /** The start of what was typed to sign in; null once it no longer matters. */
    content: z.object({
      typed: z.nullable(z.string().check(z.minLength(1), z.maxLength(ESTIMATED_LENGTH))),
    }),
    answer: answered<null>(),
  },
  /** A page that asks for a code has opened. */
  'code-page': {
    content: nothingMore,
    answer: answered<CodePageAnswer>(),
  },
  'form-sent': {
    /** `again`: on a page that asks for a code, to get another one. */
    content: z.object({ again: z.boolean() }),
    answer: answered<null>(),
    writes: true,
  },
  /** The page says that the account is ready. */
  'account-ready': {
    content: nothingMore,
    answer: answered<null>(),
    writes: true,
  },
  refused: {
    /** Boxes that a page refuses; `occasion` names the refusal, null when it is not a new one. */
    content: z.object({
      screen: z.enum(SCREEN_IDS),
      boxes: z.array(z.enum(BOXES)).check(z.maxLength(BOXES.length)),
      occasion: z.nullable(z.string().check(z.maxLength(LIMITS.occasion))),
    }),
    /** Those already refused in this tab. */
    answer: answered<Box[]>(),
  },
  texts: {
    content: z.object({ language: z.enum(LANGUAGES) }),
    /** Null when the package has none. */
    answer: answered<Catalogue | null>(),
  },
} as const;

type Protocol = typeof PROTOCOL;

/** The type of a question. */
export type MessageType = keyof Protocol;

/** One question to the background, of these types. */
export type Request<Type extends MessageType = MessageType> = {
  [T in Type]: { readonly type: T } & z.infer<Protocol[T]['content']>;
}[Type];

/** The types of the questions refused in a private window. */
type WritingType = {
  [T in MessageType]: Protocol[T] extends { readonly writes: true } ? T : never;
}[MessageType];

/** The answer to a question of this type. */
export type Answer<Type extends MessageType> =
  | (Protocol[Type]['answer'] extends Answered<infer Told> ? Told : never)
  | (Type extends WritingType ? RefusedInPrivate : never);

const typeSchema = z.object({ type: z.enum(Object.keys(PROTOCOL) as MessageType[]) });

/**
 * Reads what was received.
 *
 * @param message anything
 * @returns null when it is not a question of the protocol
 */
export function readRequest(message: unknown): Request | null {
  const typed = typeSchema.safeParse(message);
  if (!typed.success) return null;
  const { type } = typed.data;
  const content = PROTOCOL[type].content.safeParse(message);
  return content.success ? ({ type, ...content.data } as Request) : null;
}

/** Whether a question makes something be remembered: refused in a private window. */
export const writes = ({ type }: Request): boolean => 'writes' in PROTOCOL[type];
