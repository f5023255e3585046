import * as z from 'zod/mini';
import { peek, update } from '../storage/access';
import type { Stored } from '../storage/stored';
import { writing } from '../storage/writing';

const entSchema = z.object({ entId: z.string(), school: z.nullable(z.string()) });

/** An ENT that a page named, and the school's own site if the page named it too. */
export type LearntEnt = z.infer<typeof entSchema>;

const schema = z.object({
  version: z.literal(1),
  tabs: z.record(z.string(), entSchema),
  last: z.nullable(entSchema),
});

type Learnt = z.infer<typeof schema>;

/** What the pages told, in memory until the browser closes: nobody clicked to have it kept. */
const learntValue: Stored<Learnt> = {
  key: 'learnt',
  version: 1,
  schema,
  initial: { version: 1, tabs: {}, last: null },
  migrations: {},
};

/**
 * Remembers which ENT a tab comes from. Never rejects.
 *
 * @param tabId the tab
 * @param ent the ENT that its page named
 */
export function learn(tabId: number, ent: LearntEnt): Promise<void> {
  return change((learnt) => ({ ...learnt, tabs: { ...learnt.tabs, [tabId]: ent }, last: ent }));
}

/**
 * Forgets a tab that is closed. What was told last stands: the way goes on in another tab, opened
 * from a mail for instance. Never rejects.
 */
export function forgetTab(tabId: number): Promise<void> {
  return change((learnt) =>
    tabId in learnt.tabs ? { ...learnt, tabs: without(learnt.tabs, tabId) } : learnt,
  );
}

/** Forgets what a tab told, and what was told last: its user says otherwise. Never rejects. */
export function forgetLearnt(tabId: number): Promise<void> {
  return change((learnt) =>
    learnt.last || tabId in learnt.tabs
      ? { ...learnt, tabs: without(learnt.tabs, tabId), last: null }
      : learnt,
  );
}

/** The ENT that this tab comes from, and the last one that any tab came from. Never rejects. */
export async function learntFor(
  tabId: number,
): Promise<{ here: LearntEnt | null; last: LearntEnt | null }> {
  const { tabs, last } = await peek(learntValue, 'session').catch(() => learntValue.initial);
  return { here: tabs[tabId] ?? null, last };
}

/** Writes nothing where `made` returns what it was given: what was erased stays `{}`. */
async function change(made: (learnt: Learnt) => Learnt): Promise<void> {
  await writing(async () => {
    const before = await peek(learntValue, 'session');
    if (made(before) !== before) await update(learntValue, 'session', made);
  });
}

function without(tabs: Learnt['tabs'], tabId: number): Learnt['tabs'] {
  const { [tabId]: _, ...others } = tabs;
  return others;
}
