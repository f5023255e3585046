import * as z from 'zod/mini';
import { PERSONAL_KEY } from '../storage/shared-computer';
import type { Stored } from '../storage/stored';
import { PROFILES } from '../vocabulary';

/** One person, as validated on reading. */
export const personSchema = z.object({
  id: z.string(),
  nickname: z.string(),
  profile: z.enum(PROFILES),
  identifier: z.string().check(z.minLength(1)),
  entId: z.nullable(z.string()),
  entHome: z.nullable(z.string().check(z.startsWith('https://'))),
});

/**
 * Somebody whose identifier is kept. `nickname` may be empty; `entId` is an id of the directory;
 * `entHome` the https address of the school's own site. There is no password in it, ever.
 */
export type Person = z.infer<typeof personSchema>;

/** A person who has no id yet. */
export type NewPerson = Omit<Person, 'id'>;

const schema = z.object({ version: z.literal(1), people: z.array(personSchema) });

/** The kept people as stored, in the order in which they were kept. */
export const peopleValue: Stored<z.infer<typeof schema>> = {
  key: PERSONAL_KEY,
  version: 1,
  schema,
  initial: { version: 1, people: [] },
  migrations: {},
};

/** How a person is called in a list: by nickname, else by identifier. */
export function nameOf(person: Pick<Person, 'nickname' | 'identifier'>): string {
  return person.nickname || person.identifier;
}

/**
 * Whether two identifiers are the same one. Phones capitalise what is typed, so case does not
 * count.
 */
export function sameIdentifier(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
