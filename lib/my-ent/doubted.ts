import * as z from 'zod/mini';
import { peek } from '../storage/access';
import type { Stored } from '../storage/stored';
import { writing } from '../storage/writing';
import type { EntRef } from './own-ent';

const schema = z.object({
  version: z.literal(1),
  /** By tab, the ENT that its user says is not theirs: its id, or the address of one not listed. */
  tabs: z.record(z.string(), z.string()),
});

type Doubted = z.infer<typeof schema>;

const initial: Doubted = { version: 1, tabs: {} };

/** In memory until the browser closes. */
const doubtedValue: Stored<Doubted> = {
  key: 'doubted',
  version: 1,
  schema,
  initial,
  migrations: {},
};

/** Remembers that a tab's user says that this ENT is not theirs. Never rejects. */
export async function doubtEnt(tabId: number, { entId, entHome }: EntRef): Promise<void> {
  const ent = entId ?? entHome;
  if (ent === null) return;
  await change((doubted) => ({ ...doubted, tabs: { ...doubted.tabs, [tabId]: ent } }));
}

/** Whether a tab's user says that this ENT is not theirs. Never rejects. */
export async function isDoubted(tabId: number, { entId, entHome }: EntRef): Promise<boolean> {
  const { tabs } = await peek(doubtedValue, 'session').catch(() => initial);
  return tabs[tabId] !== undefined && tabs[tabId] === (entId ?? entHome);
}

/** Forgets it: the tab is closed, or its user keeps the ENT or names one. Never rejects. */
export function forgetDoubt(tabId: number): Promise<void> {
  return change((doubted) => {
    if (!(tabId in doubted.tabs)) return doubted;
    const { [tabId]: _, ...tabs } = doubted.tabs;
    return { ...doubted, tabs };
  });
}

/** Forgets it of every tab: the user has just said which ENT is theirs. Never rejects. */
export function forgetDoubts(): Promise<void> {
  return change((doubted) => (Object.keys(doubted.tabs).length > 0 ? initial : doubted));
}

async function change(made: (doubted: Doubted) => Doubted): Promise<void> {
  await writing((tx) => tx.update(doubtedValue, 'session', made));
}
