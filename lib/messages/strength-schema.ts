import * as z from 'zod/mini';
import { CHARACTER_CLASSES } from '../password/classes';
import { FORBIDDEN } from '../password/criteria';
import { LENGTHS } from '../password/read/limits';
import { ESTIMATED_LENGTH, type StrengthRequest } from './strength';

const id = z.int().check(z.nonnegative());
/** Characters of one kind: a page's own attributes may ask for no more. */
const count = z.int().check(z.nonnegative(), z.maximum(64));
const length = z.int().check(z.nonnegative(), z.maximum(LENGTHS.most));
const characters = z
  .array(z.string().check(z.minLength(1), z.maxLength(16)))
  .check(z.maxLength(512));

const from = z.enum(['attributes', 'lines', 'usual']);

const criteria = z.strictObject({
  reading: z.enum(['whole', 'part', 'short', 'none']),
  translated: z.boolean(),
  minLength: length,
  lengthFrom: from,
  maxLength: z.nullable(id),
  required: count,
  classes: z
    .array(z.strictObject({ id: z.enum(CHARACTER_CLASSES), min: count, characters, from }))
    .check(z.maxLength(CHARACTER_CLASSES.length)),
  specials: z.nullable(characters),
  doubtful: characters,
  forbids: z.array(z.enum(FORBIDDEN)).check(z.maxLength(FORBIDDEN.length)),
  accents: z.exactOptional(z.literal(true)),
  guessed: z.strictObject({ length, specials: z.nullable(characters) }),
});

const strengthRequestSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('estimate'),
    id,
    password: z.string().check(z.minLength(1), z.maxLength(ESTIMATED_LENGTH)),
  }),
  z.strictObject({ kind: z.literal('suggest'), id, criteria: z.catch(z.nullable(criteria), null) }),
]);

/**
 * Reads a page's question about passwords.
 *
 * @param message anything
 * @returns null when it is no such question
 */
export function readStrengthRequest(message: unknown): StrengthRequest | null {
  return strengthRequestSchema.safeParse(message).data ?? null;
}
