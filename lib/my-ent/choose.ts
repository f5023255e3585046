import { entById } from '../ents/search/find';
import { giveSchool } from '../people/people';
import { readKeptPolicy } from '../school/kept-policy';
import { isLocked } from '../school/with-policy';
import type { Result } from '../storage/result';
import { done } from '../storage/result';
import { changeSettings, readSettings } from '../storage/settings';
import { forgetDoubt, forgetDoubts } from './doubted';
import { forgetAllLearnt, forgetLearnt, learn } from './learnt';
import type { EntRef } from './own-ent';
import { type GivenSchool, readSchoolAddress } from './school-address';
import { unlistedEnt } from './unlisted';

/**
 * Remembers which ENT a tab's user says is theirs; null forgets it. What pages told no longer counts.
 * On a shared computer, and where the school has chosen for good, it is remembered in memory, for this
 * tab only. Never rejects.
 */
export async function chooseEnt(tabId: number, entId: string | null): Promise<Result> {
  const { value: before } = await readSettings();
  await forgetLearnt(tabId);
  await forgetDoubt(tabId);
  if (entId === null) return changeSettings({ entId: null, entHome: null });
  if (before.sharedComputer || isLocked('ent', await readKeptPolicy())) {
    await learn(tabId, { entId, school: null }, true);
    return done;
  }
  return keepEnt(chosen(before, entId));
}

/**
 * Makes an ENT « mon ENT », whatever pages told. Never rejects.
 *
 * @param ent an id of the directory, the https address of the school, or both
 */
export async function keepEnt(ent: EntRef): Promise<Result> {
  await forgetTold();
  return changeSettings(ent);
}

/** Forgets what pages told, and what their users doubted: somebody says which ENT is theirs. Never rejects. */
export async function forgetTold(): Promise<void> {
  await forgetAllLearnt();
  await forgetDoubts();
}

/**
 * @param before what was known
 * @param entId the chosen ENT
 * @returns what is known now: the school stays if the ENT is the same, and goes with it
 */
export const chosen = (before: EntRef, entId: string | null): EntRef => ({
  entId,
  entHome: entId !== null && entId === before.entId ? before.entHome : null,
});

/** What became of a given address. */
export type SchoolTaken = GivenSchool & { readonly kept?: Result };

/**
 * Takes what a tab's user gives as the address of their school, and remembers it, also for the kept
 * person of this ENT without a school, if there is only one. On a shared computer, and where their school
 * has chosen another ENT for good, in memory, for this tab only. Never rejects.
 *
 * @param entId their ENT; null for one that the directory lacks, kept by its address
 * @param given what they gave
 * @param remember whether anything may be remembered
 */
export async function takeSchool(
  tabId: number,
  entId: string | null,
  given: string,
  remember: boolean,
): Promise<SchoolTaken> {
  const { value: before } = await readSettings();
  const ent = entId === null ? unlistedEnt(before.entHome ?? '') : entById(entId);
  if (!ent) return { ok: false, problem: 'elsewhere' };
  const taken = readSchoolAddress(given, ent);
  if (!taken.ok || !remember) return taken;
  const isOthers = entId !== before.entId && isLocked('ent', await readKeptPolicy());
  if (entId !== null && (before.sharedComputer || isOthers)) {
    await learn(tabId, { entId, school: taken.address }, true);
    return { ...taken, kept: done };
  }
  await giveSchool(entId, taken.address);
  return { ...taken, kept: await changeSettings({ entId, entHome: taken.address }) };
}
