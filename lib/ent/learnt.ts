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

/** What the pages told, in memory until the browser closes: nobody clicked to have it kept. */
const learntValue: Stored<z.infer<typeof schema>> = {
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
export async function learn(tabId: number, ent: LearntEnt): Promise<void> {
  await writing(() =>
    update(learntValue, 'session', (learnt) => ({
      ...learnt,
      tabs: { ...learnt.tabs, [tabId]: ent },
      last: ent,
    })),
  );
}

/** Forgets what a tab told: it is closed, or its user says otherwise. Never rejects. */
export async function forgetLearnt(tabId: number): Promise<void> {
  const { tabs } = await peek(learntValue, 'session');
  if (!(tabId in tabs)) return;
  await writing(() =>
    update(learntValue, 'session', (learnt) => {
      const { [tabId]: told, ...tabs } = learnt.tabs;
      return { ...learnt, tabs, last: learnt.last?.entId === told?.entId ? null : learnt.last };
    }),
  );
}

/** The ENT that this tab comes from, and the last one that any tab came from. */
export async function learntFor(
  tabId: number,
): Promise<{ here: LearntEnt | null; last: LearntEnt | null }> {
  const { tabs, last } = await peek(learntValue, 'session');
  return { here: tabs[tabId] ?? null, last };
}
