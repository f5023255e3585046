import * as z from 'zod/mini';
import { PERSONAL_KEY } from '../storage/shared-computer';
import type { Stored } from '../storage/stored';
import { PROFILES } from '../vocabulary';
import { withoutTwins } from './twins';

/** One person, as validated on reading. */
export const personSchema = z.object({
  id: z.string(),
  nickname: z.string(),
  profile: z.nullable(z.enum(PROFILES)),
  identifier: z.string().check(z.minLength(1)),
  entId: z.nullable(z.string()),
  entHome: z.nullable(z.string().check(z.startsWith('https://'))),
});

/**
 * Somebody whose identifier is kept. `nickname` may be empty; `profile` is null where neither the user
 * nor the page said it; `entId` is an id of the directory; `entHome` the https address of the
 * school's own site. It never holds a password.
 */
export type Person = z.infer<typeof personSchema>;

/** A person without an id yet. */
export type NewPerson = Omit<Person, 'id'>;

const schema = z.object({
  version: z.literal(2),
  people: z.pipe(
    z.array(personSchema),
    z.transform((people) => withoutTwins(people)),
  ),
});

/** The kept people as stored, oldest first, without duplicates. */
export const peopleValue: Stored<z.infer<typeof schema>> = {
  key: PERSONAL_KEY,
  version: 2,
  schema,
  initial: { version: 2, people: [] },
  // Version 1 always wrote a profile, known or not.
  migrations: { 1: (first) => ({ ...(first as object), version: 2 }) },
};

/** A person's name in a list: the nickname, else the identifier. */
export function nameOf(person: Pick<Person, 'nickname' | 'identifier'>): string {
  return person.nickname || person.identifier;
}
