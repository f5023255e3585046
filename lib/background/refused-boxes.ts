import * as z from 'zod/mini';
import type { Request } from '../messages/protocol';
import type { Box } from '../screens/boxes';
import { peek } from '../storage/access';
import type { Stored } from '../storage/stored';
import { writing } from '../storage/writing';
import { OPENED } from '../vocabulary';

/**
 * How long (ms) a refusal is remembered: a user who comes back later starts afresh.
 *
 * @internal exported for tests only
 */
export const LIFETIME = 15 * 60_000;

/** Occasions remembered per box: from the second one on, it was refused again. */
const ENOUGH = 2;

const schema = z.object({
  version: z.literal(1),
  /** By tab, screen and box: the names of the occasions, and until when they count (ms). */
  tabs: z.record(
    z.string(),
    z.record(z.string(), z.object({ occasions: z.array(z.string()), until: z.number() })),
  ),
});

type Refused = z.infer<typeof schema>;
type Tab = Refused['tabs'][string];

/** In memory until the browser closes: only which box was refused, never what was typed. */
const refusedValue: Stored<Refused> = {
  key: 'refused',
  version: 1,
  schema,
  initial: { version: 1, tabs: {} },
  migrations: {},
};

/**
 * Counts what a page refuses, and tells what was already refused in this tab. Never rejects.
 *
 * @param tabId the tab
 * @param request the boxes; an occasion counts once, however often it is reported
 * @returns the boxes refused at least twice
 */
export async function refusedAgain(
  tabId: number,
  { screen, boxes, occasion }: Request<'refused'>,
): Promise<Box[]> {
  const keys = boxes.map((box) => [box, `${screen} ${box}`] as const);
  if (occasion !== null) {
    await change((refused) => {
      const tab = { ...fresh(refused.tabs[tabId]) };
      for (const [, key] of keys) {
        const before = tab[key]?.occasions ?? [];
        if (occasion === OPENED && before.length > 0) continue;
        const occasions = [...new Set([...before, occasion])];
        tab[key] = { occasions: occasions.slice(0, ENOUGH), until: Date.now() + LIFETIME };
      }
      return { ...refused, tabs: { ...refused.tabs, [tabId]: tab } };
    });
  }
  const { tabs } = await peek(refusedValue, 'session').catch(() => refusedValue.initial);
  const tab = fresh(tabs[tabId]);
  return keys.flatMap(([box, key]) => ((tab[key]?.occasions.length ?? 0) >= ENOUGH ? [box] : []));
}

/** Forgets a closed tab. Never rejects. */
export function forgetRefused(tabId: number): Promise<void> {
  return change((refused) => {
    if (!(tabId in refused.tabs)) return refused;
    const { [tabId]: _, ...tabs } = refused.tabs;
    return { ...refused, tabs };
  });
}

const fresh = (tab: Tab = {}): Tab =>
  Object.fromEntries(Object.entries(tab).filter(([, { until }]) => Date.now() < until));

async function change(made: (refused: Refused) => Refused): Promise<void> {
  await writing((tx) => tx.update(refusedValue, 'session', made));
}
