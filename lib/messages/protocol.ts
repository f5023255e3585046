import * as z from 'zod/mini';
import type { FoundEnt } from '../ents/search/search';
import type { SchoolTaken } from '../my-ent/choose';
import { isTooLong } from '../people/identifier';
import { BOXES, type Box } from '../screens/boxes';
import { SCREEN_IDS } from '../screens/ids';
import type { RefusedInPrivate, Result } from '../storage/result';
import type { Catalogue } from '../texts/texts';
import { LANGUAGES, PROFILES, READERS } from '../vocabulary';
import type { CodePageAnswer, KnownAnswer, WayBackAnswer } from './answers';

/** A password's digest: hexadecimal, as `digestOf` makes it. */
const digestSchema = z.object({
  salt: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

/** An address: longer than any that a browser shows is none. */
const address = z.string().check(z.maxLength(2000));

/** What the user says of their ENT: an id of the directory, the school's address, or both. */
const saidSchema = z.object({ entId: z.nullable(z.string()), entHome: z.nullable(address) });

/** For a question that its type says whole. */
const nothingMore: z.ZodMiniType<object> = z.object({});

/** The type of an answer, which no value stands for: the two ends are of one package. */
interface Answered<Type> {
  readonly type?: Type;
}

const answered = <Type>(): Answered<Type> => ({});

/**
 * Every question that a guide on a page asks the background, by its `type`: what it holds besides,
 * as validated on reception, and what it is answered. What `writes` is refused in a private window.
 *
 * @internal exported for tests only
 */
export const PROTOCOL = {
  known: {
    content: z.object({
      url: z.url(),
      languages: z.array(z.string()),
      /** The page has just been opened: the ENT that its address names is learnt. */
      arriving: z.boolean(),
    }),
    answer: answered<KnownAnswer>(),
  },
  'way-back': {
    /** `said`: what the user has just said of their ENT, remembered or not. */
    content: z.object({ said: z.nullable(saidSchema) }),
    answer: answered<WayBackAnswer>(),
  },
  'search-ents': {
    content: z.object({ query: z.string().check(z.maxLength(100)) }),
    answer: answered<FoundEnt[]>(),
  },
  'choose-ent': {
    content: z.object({ entId: z.nullable(z.string()) }),
    answer: answered<Result>(),
    writes: true,
  },
  'take-school': {
    /** What the user gives as the address of their school. */
    content: z.object({ entId: z.nullable(z.string()), given: address }),
    answer: answered<SchoolTaken>(),
  },
  'leave-unanswered': {
    content: z.object({ entId: z.nullable(z.string()) }),
    answer: answered<null>(),
    writes: true,
  },
  'keep-identifier': {
    content: z.object({
      identifier: z.string().check(
        z.minLength(1),
        z.refine((identifier) => !isTooLong(identifier)),
      ),
      /** Null where neither the page nor the user says it. */
      profile: z.nullable(z.enum(PROFILES)),
    }),
    answer: answered<Result>(),
    writes: true,
  },
  'hide-hint': {
    content: z.object({ hintId: z.string().check(z.maxLength(100)) }),
    answer: answered<Result>(),
    writes: true,
  },
  'show-hints': {
    content: z.object({
      hintIds: z.array(z.string().check(z.maxLength(100))).check(z.maxLength(100)),
    }),
    answer: answered<Result>(),
    writes: true,
  },
  fold: {
    content: z.object({ folded: z.boolean(), reader: z.enum(READERS) }),
    answer: answered<Result>(),
    writes: true,
  },
  'set-language': {
    content: z.object({ language: z.enum(LANGUAGES) }),
    answer: answered<Result>(),
    writes: true,
  },
  'typed-password': {
    /** What was typed to sign in; null once that says nothing any more. Kept in memory only. */
    content: z.object({ typed: z.nullable(digestSchema) }),
    answer: answered<null>(),
  },
  /** A page that asks for a code has opened. */
  'code-page': {
    content: nothingMore,
    answer: answered<CodePageAnswer>(),
  },
  'form-sent': {
    /** `again`: on a page that asks for a code, to have another one. */
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
    /** Boxes that a page refuses; `occasion` names the refusal, null where it is no new one. */
    content: z.object({
      screen: z.enum(SCREEN_IDS),
      boxes: z.array(z.enum(BOXES)).check(z.maxLength(BOXES.length)),
      occasion: z.nullable(z.string().check(z.maxLength(36))),
    }),
    /** Those that were refused in this tab before. */
    answer: answered<Box[]>(),
  },
  texts: {
    content: z.object({ language: z.enum(LANGUAGES) }),
    /** Null where the package does not give them. */
    answer: answered<Catalogue | null>(),
  },
} as const;

type Protocol = typeof PROTOCOL;

/** What a question is about. */
export type MessageType = keyof Protocol;

/** One question to the background, of these types. */
export type Request<Type extends MessageType = MessageType> = {
  [T in Type]: { readonly type: T } & z.infer<Protocol[T]['content']>;
}[Type];

/** The types of the questions that a private window is refused. */
type WritingType = {
  [T in MessageType]: Protocol[T] extends { readonly writes: true } ? T : never;
}[MessageType];

/** What a question of this type is answered. */
export type Answer<Type extends MessageType> =
  | (Protocol[Type]['answer'] extends Answered<infer Told> ? Told : never)
  | (Type extends WritingType ? RefusedInPrivate : never);

const typeSchema = z.object({ type: z.enum(Object.keys(PROTOCOL) as MessageType[]) });

/**
 * Reads what was received.
 *
 * @param message anything
 * @returns null where it is no question of the protocol
 */
export function readRequest(message: unknown): Request | null {
  const typed = typeSchema.safeParse(message);
  if (!typed.success) return null;
  const { type } = typed.data;
  const content = PROTOCOL[type].content.safeParse(message);
  return content.success ? ({ type, ...content.data } as Request) : null;
}

/** Whether a question has something remembered: in a private window it is refused. */
export const writes = ({ type }: Request): boolean => 'writes' in PROTOCOL[type];
