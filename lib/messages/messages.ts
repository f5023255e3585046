import * as z from 'zod/mini';
import { LANGUAGES, PROFILES } from '../vocabulary';

/** What the guide on a page asks of the extension's background. */
export const requestSchema = z.discriminatedUnion('type', [
  /** The user stands at this ENT's login page, or comes from it. */
  z.object({ type: z.literal('learn-ent'), entId: z.string(), school: z.nullable(z.string()) }),
  z.object({ type: z.literal('way-back') }),
  z.object({ type: z.literal('search-ents'), query: z.string().check(z.maxLength(100)) }),
  z.object({ type: z.literal('choose-ent'), entId: z.nullable(z.string()) }),
  z.object({
    type: z.literal('keep-identifier'),
    identifier: z.string().check(z.minLength(1), z.maxLength(100)),
    profile: z.enum(PROFILES),
  }),
  z.object({ type: z.literal('hide-hint'), hintId: z.string().check(z.maxLength(100)) }),
  z.object({ type: z.literal('fold'), folded: z.boolean() }),
  z.object({ type: z.literal('texts'), language: z.enum(LANGUAGES) }),
]);

/** One question to the background. */
export type Request = z.infer<typeof requestSchema>;

/** Where to go back to. */
export interface WayBackAnswer {
  readonly name: string;
  readonly href: string;
}

/** Asked of the guide by the popup: put the identifier in its field. */
export const fillSchema = z.object({
  type: z.literal('fill-identifier'),
  identifier: z.string().check(z.minLength(1), z.maxLength(100)),
});

/** What became of it. */
export interface FillAnswer {
  readonly filled: boolean;
}

/** Name of the port over which the strength of a password is asked. */
export const STRENGTH_PORT = 'strength';
