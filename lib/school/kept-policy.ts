import * as z from 'zod/mini';
import { peek } from '../storage/access';
import { area } from '../storage/area';
import type { Result } from '../storage/result';
import type { Settings } from '../storage/settings-value';
import { settingsValue } from '../storage/settings-value';
import { movePersonal } from '../storage/shared-computer';
import { decode, type Stored } from '../storage/stored';
import { writing } from '../storage/writing';
import { NO_POLICY, type SchoolPolicy } from './policy';
import { readPolicy } from './read-policy';
import { withPolicy } from './with-policy';

/** The last policy seen. It is read again as it was the first time: the directory may have changed. */
export const policyValue: Stored<SchoolPolicy> = {
  key: 'school',
  version: 1,
  schema: z.pipe(
    z.unknown(),
    z.transform((kept) => readPolicy(kept).policy),
  ),
  initial: NO_POLICY,
  migrations: {},
};

/** Settings as stored, and the policy that holds over them. */
interface Both {
  readonly own: Settings;
  readonly policy: SchoolPolicy;
}

/**
 * Reads the policy last seen: the browser may take seconds to give it again. Never rejects.
 */
export async function readKeptPolicy(): Promise<SchoolPolicy> {
  try {
    return await peek(policyValue, 'local');
  } catch {
    return NO_POLICY;
  }
}

/** Reads both at once, and sets nothing aside. Rejects when the browser refuses. */
export async function peekBoth(): Promise<Both> {
  const found = await area('local').get([settingsValue.key, policyValue.key]);
  return {
    own: decode(found[settingsValue.key], settingsValue).value,
    policy: decode(found[policyValue.key], policyValue).value,
  };
}

/**
 * Keeps a policy as the last one seen. Where it wants identifiers to go when the browser closes, those on
 * the disk leave it. Nothing is written for the policy that is kept already. Never rejects.
 */
export function keepPolicy(policy: SchoolPolicy): Promise<Result> {
  return writing(async (tx) => {
    const before = await peekBoth();
    const isShared = (one: SchoolPolicy) => withPolicy(before.own, one).sharedComputer;
    const removeOld =
      isShared(policy) && !isShared(before.policy) ? await movePersonal(true) : undefined;
    if (Object.keys(policy).length === 0) await area('local').remove([policyValue.key]);
    else await tx.update(policyValue, 'local', (kept) => (isSame(kept, policy) ? kept : policy));
    await removeOld?.();
  });
}

const isSame = (one: SchoolPolicy, other: SchoolPolicy): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
