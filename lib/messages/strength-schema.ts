import * as z from 'zod/mini';
import { CHARACTER_CLASSES } from '../password/classes';
import { FORBIDDEN } from '../password/criteria';
import { ESTIMATED_LENGTH } from './strength';

const id = z.int().check(z.nonnegative());
const count = z.int().check(z.nonnegative(), z.maximum(1024));
const characters = z
  .array(z.string().check(z.minLength(1), z.maxLength(16)))
  .check(z.maxLength(2048));

const from = z.enum(['attributes', 'lines', 'usual']);

const criteria = z.strictObject({
  reading: z.enum(['whole', 'part', 'short', 'none']),
  translated: z.boolean(),
  minLength: count,
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
  guessed: z.strictObject({ length: count, specials: z.nullable(characters) }),
});

/** A page's question to the background about passwords: a `StrengthRequest`. */
export const strengthRequestSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('estimate'),
    id,
    password: z.string().check(z.minLength(1), z.maxLength(ESTIMATED_LENGTH)),
  }),
  z.strictObject({ kind: z.literal('suggest'), id, criteria }),
]);
