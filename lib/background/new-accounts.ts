import * as z from 'zod/mini';
import { peek } from '../storage/access';
import type { Stored } from '../storage/stored';
import { writing } from '../storage/writing';

/**
 * How long (ms) an account is new: by then its user has gone on to the ENT, or is doing something else.
 *
 * @internal exported for tests only
 */
export const LIFETIME = 10 * 60_000;

const schema = z.object({
  version: z.literal(1),
  /** By tab, when its page said that the account was ready (ms since 1970). */
  tabs: z.record(z.string(), z.number()),
  /** The tabs that have reached an ENT since, which may ask to sign in once more. */
  atEnt: z.optional(z.array(z.number())),
});

type NewAccounts = z.infer<typeof schema>;

const initial: NewAccounts = { version: 1, tabs: {} };

/** In memory until the browser closes; not whose account it is. */
const newAccountsValue: Stored<NewAccounts> = {
  key: 'newAccounts',
  version: 1,
  schema,
  initial,
  migrations: {},
};

/** Remembers that an account became ready in a tab. Never rejects. */
export function rememberNewAccount(tabId: number): Promise<void> {
  return change((before) => ({
    ...without(before, tabId),
    tabs: { ...before.tabs, [tabId]: Date.now() },
  }));
}

/** Remembers that the user has gone on from there to an ENT. Never rejects. */
export function newAccountAtEnt(tabId: number): Promise<void> {
  return change((before) => {
    const { tabs, atEnt = [] } = before;
    if (!(tabId in tabs) || atEnt.includes(tabId)) return before;
    return { ...before, atEnt: [...atEnt, tabId] };
  });
}

/**
 * Forgets it where the sign-in page was reached without an ENT that asked for it: somebody else
 * begins, such as a second child. Never rejects.
 */
export function newAccountAtSignIn(tabId: number): Promise<void> {
  return change((before) => (before.atEnt?.includes(tabId) ? before : without(before, tabId)));
}

/** Forgets it: the tab is closed, or its user has gone on. Never rejects. */
export function forgetNewAccount(tabId: number): Promise<void> {
  return change((before) => without(before, tabId));
}

function without(before: NewAccounts, tabId: number): NewAccounts {
  if (!(tabId in before.tabs)) return before;
  const { [tabId]: _, ...tabs } = before.tabs;
  const { atEnt, ...rest } = before;
  const others = atEnt?.filter((one) => one !== tabId) ?? [];
  return { ...rest, tabs, ...(others.length > 0 && { atEnt: others }) };
}

/** Whether an account has just become ready in a tab. Never rejects. */
export async function hasNewAccount(tabId: number): Promise<boolean> {
  const { tabs } = await peek(newAccountsValue, 'session').catch(() => initial);
  const at = tabs[tabId];
  return at !== undefined && Date.now() - at < LIFETIME;
}

async function change(made: (before: NewAccounts) => NewAccounts): Promise<void> {
  await writing((tx) => tx.update(newAccountsValue, 'session', made));
}
