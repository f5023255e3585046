/// <reference lib="dom" />
import type { Page } from 'playwright';
import { act, seen } from './act';
import type { Box, Guide, Overlay } from './overlay';
import type { Replica, State } from './replica';
import type { ReplicaServer } from './server';

/**
 * Brings a page to a state of a replica, at its real address.
 *
 * @param page a page on which nothing was shown yet, as tabs remember
 */
export async function enter(
  page: Page,
  server: ReplicaServer,
  replica: Replica,
  state: State,
): Promise<void> {
  server.show(replica.path, state.vars);
  await page.goto(replica.at);
  if (state.do) await painted(page);
  for (const action of state.do ?? []) await act(page, action);
}

/** Firefox drops a click on a page that it has not painted yet, which nobody could have aimed. */
async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/**
 * Compares what the guide shows now with what a state says it must show.
 *
 * @returns one line per difference; empty when all is as it must be
 */
export async function differences(page: Page, overlay: Overlay, state: State): Promise<string[]> {
  const guide = await overlay.guide();
  if (!guide) return ['the guide shows nothing'];
  const text = (await overlay.text()).toLowerCase().replace(/\s+/g, ' ');
  return [
    ...different('screen', state.screen, guide.screen),
    ...(state.profile ? different('profile', state.profile, guide.profile) : []),
    ...(state.ent ? different('ent', state.ent, guide.ent) : []),
    ...(await missingRings(page, guide, state)),
    ...(await forbiddenRings(page, guide, state)),
    ...(state.says ?? [])
      .filter((words) => !text.includes(words.toLowerCase()))
      .map((words) => `does not say « ${words} » but: ${text}`),
  ];
}

function different(what: string, wanted: string | null, shown: string | null): string[] {
  return wanted === shown ? [] : [`${what}: ${shown} instead of ${wanted}`];
}

async function missingRings(page: Page, guide: Guide, state: State): Promise<string[]> {
  const faults: string[] = [];
  for (const { target, profile } of state.rings ?? []) {
    const box = await boxOf(page, target);
    const rings = guide.rings.filter((ring) => box && contains(ring.box, box));
    if (!box) faults.push(`${target} cannot be seen`);
    else if (rings.length === 0) faults.push(`no ring around ${target}`);
    else if (profile && !rings.some((ring) => ring.profile === profile))
      faults.push(`no ring for a ${profile} around ${target}`);
  }
  return faults;
}

async function forbiddenRings(page: Page, guide: Guide, state: State): Promise<string[]> {
  const faults: string[] = [];
  for (const selector of state.never ?? []) {
    const box = await boxOf(page, selector);
    const centre = box && { ...middle(box), width: 0, height: 0 };
    for (const ring of guide.rings)
      if (centre && contains(ring.box, centre)) faults.push(`ring ${ring.for} on ${selector}`);
  }
  return faults;
}

async function boxOf(page: Page, selector: string): Promise<Box | null> {
  const element = seen(page, selector);
  return (await element.count()) === 0 ? null : element.boundingBox();
}

function middle(box: Box): { x: number; y: number } {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Half a pixel is forgiven: browsers round boxes of the two layers differently. */
function contains(outer: Box, inner: Box): boolean {
  const slack = 0.5;
  return (
    outer.x <= inner.x + slack &&
    outer.y <= inner.y + slack &&
    outer.x + outer.width >= inner.x + inner.width - slack &&
    outer.y + outer.height >= inner.y + inner.height - slack
  );
}
