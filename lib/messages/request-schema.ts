import * as z from 'zod/mini';
import { isTooLong } from '../people/identifier';
import { BOXES } from '../screens/boxes';
import { SCREEN_IDS } from '../screens/ids';
import { LANGUAGES, PROFILES, READERS } from '../vocabulary';

/** A password's digest: hexadecimal, as `digestOf` makes it. */
const digestSchema = z.object({
  salt: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

/** An address: longer than any that a browser shows is none. */
const address = z.string().check(z.maxLength(2000));

/** What the user says of their ENT: an id of the directory, the school's address, or both. */
const saidSchema = z.object({ entId: z.nullable(z.string()), entHome: z.nullable(address) });

/** What the guide on a page may ask of the background, as validated on reception. */
export const requestSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('known'),
    url: z.url(),
    languages: z.array(z.string()),
    /** The page has just been opened: the ENT that its address names is learnt. */
    arriving: z.boolean(),
  }),
  /** `said`: what the user has just said of their ENT, remembered or not. */
  z.object({ type: z.literal('way-back'), said: z.nullable(saidSchema) }),
  z.object({ type: z.literal('search-ents'), query: z.string().check(z.maxLength(100)) }),
  z.object({ type: z.literal('choose-ent'), entId: z.nullable(z.string()) }),
  /** What the user gives as the address of their school. */
  z.object({ type: z.literal('take-school'), entId: z.nullable(z.string()), given: address }),
  z.object({ type: z.literal('leave-unanswered'), entId: z.nullable(z.string()) }),
  z.object({
    type: z.literal('keep-identifier'),
    identifier: z.string().check(
      z.minLength(1),
      z.refine((identifier) => !isTooLong(identifier)),
    ),
    /** Null where neither the page nor the user says it. */
    profile: z.nullable(z.enum(PROFILES)),
  }),
  z.object({ type: z.literal('hide-hint'), hintId: z.string().check(z.maxLength(100)) }),
  z.object({ type: z.literal('fold'), folded: z.boolean(), reader: z.enum(READERS) }),
  z.object({ type: z.literal('speak'), language: z.enum(LANGUAGES) }),
  /** What was typed to sign in; null once that says nothing any more. Kept in memory only. */
  z.object({ type: z.literal('typed-password'), typed: z.nullable(digestSchema) }),
  /** A page that asks for a code has opened. */
  z.object({ type: z.literal('code-page') }),
  /** A form was sent; `again`: on a page that asks for a code, to have another one. */
  z.object({ type: z.literal('form-sent'), again: z.boolean() }),
  /** Boxes that a page refuses; `occasion` names the refusal, null where it is no new one. */
  z.object({
    type: z.literal('refused'),
    screen: z.enum(SCREEN_IDS),
    boxes: z.array(z.enum(BOXES)).check(z.maxLength(BOXES.length)),
    occasion: z.nullable(z.string().check(z.maxLength(36))),
  }),
  z.object({ type: z.literal('texts'), language: z.enum(LANGUAGES) }),
]);

/** One question to the background. */
export type Request = z.infer<typeof requestSchema>;
