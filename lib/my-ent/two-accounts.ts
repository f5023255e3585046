import { DIRECTORY } from '../ents/directory';
import type { EntRef } from '../people/person';

type Listed = (typeof DIRECTORY)[number];

/**
 * Whether a guardian may need more than one account for these ENTs: a primary school's often gives its own
 * (blogpeda.ac-poitiers.fr, 2025), while one ÉduConnect account opens all those that use it.
 *
 * @param known ENTs that somebody goes to; those that the directory lacks say nothing
 */
export function mayBeTwoAccounts(known: readonly EntRef[]): boolean {
  const ids = new Set(known.map(({ entId }) => entId));
  const listed = DIRECTORY.filter(({ ent }) => ids.has(ent.id));
  return listed.some((one, at) => listed.slice(at + 1).some((other) => mayDiffer(one, other)));
}

/** Where an account is not known, only different levels speak for another one. */
function mayDiffer(one: Listed, other: Listed): boolean {
  const accounts = [one.ent.guardian, other.ent.guardian];
  if (accounts.every((account) => account === 'educonnect')) return false;
  return !accounts.includes('unknown') || haveOtherLevels(one, other);
}

const haveOtherLevels = ({ territory: one }: Listed, { territory: other }: Listed): boolean =>
  one.levels.length > 0 &&
  other.levels.length > 0 &&
  !one.levels.some((level) => other.levels.includes(level));
