import * as z from 'zod/mini';
import { peek } from '../storage/access';
import { area } from '../storage/area';
import { inPrivateWindow } from '../storage/private-window';
import { done, type Result, refused, refusedInPrivate } from '../storage/result';
import type { Settings } from '../storage/settings-value';
import type { Stored } from '../storage/stored';
import { PROFILES } from '../vocabulary';
import { isLikePassword } from './identifier';
import type { KeptEnt, Person } from './person';

const entSchema = z.object({
  child: z.string(),
  entId: z.nullable(z.string()),
  entText: z.string(),
  entHome: z.nullable(z.string()),
});

const schema = z.object({
  version: z.literal(2),
  personId: z.nullable(z.string()),
  nickname: z.string(),
  profile: z.nullable(z.enum(PROFILES)),
  identifier: z.string(),
  ents: z.array(entSchema),
});

/**
 * A child and their ENT, as the form holds them. `entText` is the text of the ENT field, whether or
 * not it names an ENT; `entHome` the school's address, known with the ENT and never typed here.
 */
export type DraftEnt = z.infer<typeof entSchema>;

/** A form as it was left. `personId` is the person being changed, null for a new one. */
export type Draft = Omit<z.infer<typeof schema>, 'version'>;

const draftValue: Stored<z.infer<typeof schema> | null> = {
  key: 'draft',
  version: 2,
  schema: z.nullable(schema),
  initial: null,
  migrations: {
    1: (first) => {
      const { entId, entText, ...others } = first as { entId: string | null; entText: string };
      return { ...others, version: 2, ents: [{ child: '', entId, entText, entHome: null }] };
    },
  },
};

/** A child of whom nothing is said yet. */
export const NOBODY: DraftEnt = { child: '', entId: null, entText: '', entHome: null };

/**
 * A form for somebody new. The first one kept is likely the user, with the user's ENT; those after are
 * others. « Responsable » is never proposed: a child kept as one is filled in on the wrong page.
 *
 * @param entText the name of the user's ENT
 */
export function newDraft(
  user: Pick<Settings, 'profile' | 'entId' | 'entHome'>,
  people: readonly Person[],
  entText: string,
): Draft {
  const { entId, entHome } = user;
  const isPupil = user.profile === 'pupil' || people.some(({ profile }) => profile === 'guardian');
  return {
    personId: null,
    nickname: '',
    profile: isPupil ? 'pupil' : null,
    identifier: '',
    ents: [people.length === 0 ? { child: '', entId, entText, entHome } : NOBODY],
  };
}

/**
 * A form filled with a person's details.
 *
 * @param textOf the text that stands for an ENT
 */
export function draftOf(person: Person, textOf: (ent: KeptEnt) => string): Draft {
  const { id, nickname, profile, identifier } = person;
  const ents = person.ents.map((ent) => ({ ...ent, entText: textOf(ent) }));
  return { personId: id, nickname, profile, identifier, ents: ents.length > 0 ? ents : [NOBODY] };
}

/** Reads the form as it was left when the popup closed, if any. Never rejects. */
export async function readDraft(): Promise<Draft | null> {
  try {
    return await peek(draftValue, 'session');
  } catch {
    return null;
  }
}

/**
 * Keeps the form as it is now, in memory only, without what looks like a password. It is written at once, without the lock: the popup may
 * close at any moment, and the last write is the right one. Never rejects.
 */
export async function keepDraft(draft: Draft): Promise<Result> {
  try {
    if (await inPrivateWindow()) return refusedInPrivate;
    const identifier = isLikePassword(draft.identifier) ? '' : draft.identifier;
    await area('session').set({ [draftValue.key]: { ...draft, identifier, version: 2 } });
    return done;
  } catch (error) {
    return refused(error);
  }
}

/** Forgets the form, once saved or abandoned. Never rejects. */
export async function discardDraft(): Promise<Result> {
  try {
    await area('session').remove([draftValue.key]);
    return done;
  } catch (error) {
    return refused(error);
  }
}
