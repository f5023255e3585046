import * as z from 'zod/mini';
import { peek } from '../storage/access';
import type { Stored } from '../storage/stored';
import { writing } from '../storage/writing';

const entSchema = z.object({
  entId: z.string(),
  school: z.nullable(z.string()),
  /** Whether its user said so, on a shared computer: it is then kept nowhere else. */
  chosen: z.boolean(),
  /** When it was learnt (ms since 1970). */
  at: z.number(),
});

/** An ENT that a page named, and the school's own site or PRONOTE if the page named it too. */
export interface LearntEnt {
  readonly entId: string;
  readonly school: string | null;
}

/** The same, as remembered. */
export type ToldEnt = z.infer<typeof entSchema>;

const schema = z.object({
  version: z.literal(2),
  tabs: z.record(z.string(), entSchema),
  last: z.nullable(entSchema),
  /** ENTs whose user does not know the school's address: not asked at length again. */
  unanswered: z.array(z.string()),
});

type Learnt = z.infer<typeof schema>;

const initial: Learnt = { version: 2, tabs: {}, last: null, unanswered: [] };

/** What pages told, in memory until the browser closes: nobody clicked to keep it. */
const learntValue: Stored<Learnt> = {
  key: 'learnt',
  version: 2,
  schema,
  initial,
  // Version 1 has no time, and the next page tells it again.
  migrations: { 1: () => initial },
};

/**
 * Remembers which ENT a tab comes from. A page that does not name the school leaves the one already
 * known of the same ENT. Never rejects.
 *
 * @param tabId the tab
 * @param ent the ENT that its page, or its user, named
 * @param chosen whether its user said so
 */
export function learn(tabId: number, ent: LearntEnt, chosen = false): Promise<void> {
  return change((learnt) => {
    const before = learnt.tabs[tabId];
    const known = before?.entId === ent.entId ? before : null;
    const told: ToldEnt = {
      entId: ent.entId,
      school: ent.school ?? known?.school ?? null,
      chosen: chosen || (known?.chosen ?? false),
      at: Date.now(),
    };
    return { ...learnt, tabs: { ...learnt.tabs, [tabId]: told }, last: told };
  });
}

/**
 * Forgets a closed tab. The last ENT told stays: the user may go on in another tab, opened from an
 * e-mail for instance. Never rejects.
 */
export function forgetTab(tabId: number): Promise<void> {
  return change((learnt) =>
    tabId in learnt.tabs ? { ...learnt, tabs: without(learnt.tabs, tabId) } : learnt,
  );
}

/** Forgets what a tab told, and the last ENT told: its user says otherwise. Never rejects. */
export function forgetLearnt(tabId: number): Promise<void> {
  return change((learnt) =>
    learnt.last || tabId in learnt.tabs
      ? { ...learnt, tabs: without(learnt.tabs, tabId), last: null }
      : learnt,
  );
}

/** Forgets what every tab told: the user has just said which ENT is theirs. Never rejects. */
export function forgetAllLearnt(): Promise<void> {
  return change((learnt) =>
    learnt.last || Object.keys(learnt.tabs).length > 0
      ? { ...learnt, tabs: {}, last: null }
      : learnt,
  );
}

/** Remembers that the user of this ENT does not know the school's address. Never rejects. */
export function leaveUnanswered(entId: string): Promise<void> {
  return change((learnt) => ({
    ...learnt,
    unanswered: [...new Set([...learnt.unanswered, entId])],
  }));
}

/**
 * Reads the ENT that this tab comes from, the last one any tab came from, and the ENTs whose school
 * was asked for in vain. Never rejects.
 */
export async function learntFor(tabId: number): Promise<{
  here: ToldEnt | null;
  last: ToldEnt | null;
  unanswered: readonly string[];
}> {
  const { tabs, last, unanswered } = await peek(learntValue, 'session').catch(() => initial);
  return { here: tabs[tabId] ?? null, last, unanswered };
}

async function change(made: (learnt: Learnt) => Learnt): Promise<void> {
  await writing((tx) => tx.update(learntValue, 'session', made));
}

function without(tabs: Learnt['tabs'], tabId: number): Learnt['tabs'] {
  const { [tabId]: _, ...others } = tabs;
  return others;
}
