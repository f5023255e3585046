import * as z from 'zod/mini';
import { peek } from '../storage/access';
import { area } from '../storage/area';
import { inPrivateWindow } from '../storage/private-window';
import { done, type Result, refused, refusedInPrivate } from '../storage/result';
import type { Settings } from '../storage/settings-value';
import type { Stored } from '../storage/stored';
import { PROFILES } from '../vocabulary';
import type { Person } from './person';

const schema = z.object({
  version: z.literal(1),
  personId: z.nullable(z.string()),
  nickname: z.string(),
  profile: z.nullable(z.enum(PROFILES)),
  identifier: z.string(),
  entId: z.nullable(z.string()),
  entText: z.string(),
});

/**
 * A form as it was left. `personId` is the person being changed, null for a new one; `entText` is the
 * text of the ENT field, whether or not it names the ENT `entId`.
 */
export type Draft = Omit<z.infer<typeof schema>, 'version'>;

const draftValue: Stored<z.infer<typeof schema> | null> = {
  key: 'draft',
  version: 1,
  schema: z.nullable(schema),
  initial: null,
  migrations: {},
};

/** A form for somebody new, likely with the user's profile and ENT. */
export function newDraft(user: Pick<Settings, 'profile' | 'entId'>, entText: string): Draft {
  return {
    personId: null,
    nickname: '',
    profile: user.profile,
    identifier: '',
    entId: user.entId,
    entText,
  };
}

/** A form filled with a person's details. */
export function draftOf(person: Person, entText: string): Draft {
  const { id, nickname, profile, identifier, entId } = person;
  return { personId: id, nickname, profile, identifier, entId, entText };
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
 * Keeps the form as it is now, in memory only. It is written at once, without the lock: the popup may
 * close at any moment, and the last write is the right one. Never rejects.
 */
export async function keepDraft(draft: Draft): Promise<Result> {
  try {
    if (await inPrivateWindow()) return refusedInPrivate;
    await area('session').set({ [draftValue.key]: { ...draft, version: 1 } });
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
