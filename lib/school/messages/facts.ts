import { entById } from '../../ents/search/find';
import { entOf, type OwnEnt } from '../../my-ent/own-ent';
import type { SchoolPolicy } from '../policy';

/** What the messages are made of. */
export interface MessageFacts {
  readonly school: SchoolPolicy;
  /** The school's ENT; null where it has not been chosen. */
  readonly ent: OwnEnt | null;
  /** Which account parents have there; null where that is not known: nothing is then said of it. */
  readonly account: 'educonnect' | 'local' | null;
}

/** @param school what has been filled in */
export function messageFacts(school: SchoolPolicy): MessageFacts {
  const { ent: entId = null, entHome = null } = school;
  const account = entId === null ? null : (entById(entId)?.guardian ?? null);
  return {
    school,
    ent: entId === null && entHome === null ? null : entOf({ entId, entHome }),
    account: account === 'unknown' ? null : account,
  };
}
