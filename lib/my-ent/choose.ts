import { entById } from '../ents/search/find';
import { giveSchool } from '../people/people';
import type { Result } from '../storage/result';
import { done } from '../storage/result';
import { changeSettings, readSettings } from '../storage/settings';
import { forgetAllLearnt, forgetLearnt, learn } from './learnt';
import type { EntRef } from './own-ent';
import { type GivenSchool, readSchoolAddress } from './school-address';
import { unlistedEnt } from './unlisted';

/**
 * Remembers which ENT the user of a tab says to be theirs; null forgets it. What other pages told no
 * longer counts. On a shared computer it is remembered for this tab, in memory. Never rejects.
 */
export async function chooseEnt(tabId: number, entId: string | null): Promise<Result> {
  const { value: before } = await readSettings();
  await forgetLearnt(tabId);
  if (entId === null) return changeSettings({ entId: null, entHome: null });
  if (before.sharedComputer) {
    await learn(tabId, { entId, school: null }, true);
    return done;
  }
  return keepEnt(chosen(before, entId));
}

/**
 * Makes an ENT « mon ENT », whatever any page told. Never rejects.
 *
 * @param ent an id of the directory, the https address of the school, or both
 */
export async function keepEnt(ent: EntRef): Promise<Result> {
  await forgetAllLearnt();
  return changeSettings(ent);
}

/**
 * @param before what was known
 * @param entId the ENT that is chosen
 * @returns what is known then: the school stands where it was that one's already
 */
export const chosen = (before: EntRef, entId: string | null): EntRef => ({
  entId,
  entHome: entId === before.entId ? before.entHome : null,
});

/** What became of an address that was given. */
export type SchoolTaken = GivenSchool & { readonly kept?: Result };

/**
 * Takes what the user of a tab gives as the address of their school, and remembers it: for those of
 * this ENT who are kept here without a school too, if that is one person. On a shared computer, for
 * this tab, in memory. Never rejects.
 *
 * @param entId their ENT; null for the one that the directory lacks, kept by its address
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
  if (before.sharedComputer && entId !== null) {
    await learn(tabId, { entId, school: taken.address }, true);
    return { ...taken, kept: done };
  }
  await giveSchool(entId, taken.address);
  return { ...taken, kept: await changeSettings({ entId, entHome: taken.address }) };
}
