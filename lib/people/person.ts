import * as z from 'zod/mini';
import { PERSONAL_KEY } from '../storage/shared-computer';
import type { Stored } from '../storage/stored';
import { PROFILES } from '../vocabulary';
import { withoutTwins } from './twins';

const keptEntSchema = z.object({
  child: z.string(),
  entId: z.nullable(z.string()),
  entHome: z.nullable(z.string().check(z.startsWith('https://'))),
});

/** One person, as validated on reading. */
export const personSchema = z.object({
  id: z.string(),
  nickname: z.string(),
  profile: z.nullable(z.enum(PROFILES)),
  identifier: z.string().check(z.minLength(1)),
  ents: z.array(keptEntSchema),
});

/**
 * An ENT that an account opens. `child` is the first name of the guardian's child who has it, empty
 * where nobody said it, or for a pupil's own; `entId` is an id of the directory; `entHome` the https
 * address of the school's own site. Any of the three may be all that is known.
 */
export type KeptEnt = z.infer<typeof keptEntSchema>;

/** What is known of somebody's ENT: its id in the directory, the school's site, both or neither. */
export type EntRef = Pick<KeptEnt, 'entId' | 'entHome'>;

/**
 * Somebody whose identifier is kept. `nickname` may be empty; `profile` is null where neither the user
 * nor the page said it; `ents` are a pupil's own ENT, or those of a guardian's children: one account
 * opens them all. It never holds a password.
 */
export type Person = z.infer<typeof personSchema>;

/** A person without an id yet. */
export type NewPerson = Omit<Person, 'id'>;

const schema = z.object({
  version: z.literal(3),
  people: z.pipe(
    z.array(personSchema),
    z.transform((people) => withoutTwins(people)),
  ),
});

/** The kept people as stored, oldest first, without duplicates. */
export const peopleValue: Stored<z.infer<typeof schema>> = {
  key: PERSONAL_KEY,
  version: 3,
  schema,
  initial: { version: 3, people: [] },
  migrations: {
    // Version 1 always wrote a profile, known or not.
    1: (first) => ({ ...(first as object), version: 2 }),
    2: (second) => ({
      version: 3,
      people: (second as { people: PersonOfOneEnt[] }).people.map(withOneEnt),
    }),
  },
};

/** A person as the first two versions wrote them: with one ENT at most. */
export type PersonOfOneEnt = Omit<Person, 'ents'> & EntRef;

/** @returns the same person, as written now */
export function withOneEnt({ entId, entHome, ...person }: PersonOfOneEnt): Person {
  const isKnown = entId !== null || entHome !== null;
  return { ...person, ents: isKnown ? [{ child: '', entId, entHome }] : [] };
}

/** A person's name in a list: the nickname, else the identifier. */
export function nameOf(person: Pick<Person, 'nickname' | 'identifier'>): string {
  return person.nickname || person.identifier;
}

/** Every ENT that these people's accounts open. */
export function entsOf(people: readonly Person[]): readonly KeptEnt[] {
  return people.flatMap(({ ents }) => ents);
}
