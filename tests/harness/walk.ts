import type { Page } from 'playwright';
import { act } from './act';
import type { Overlay } from './overlay';
import type { Route, RouteAction, Step } from './route';
import type { ReplicaServer } from './server';

/** Called on each step, before its actions. */
export type OnStep = (step: Step, number: number) => Promise<void>;

/**
 * Walks a route with a user's actions.
 *
 * @param onStep called on each step, before its actions
 * @throws when an action cannot be done
 */
export async function walk(
  page: Page,
  overlay: Overlay,
  server: ReplicaServer,
  route: Route,
  onStep: OnStep,
): Promise<void> {
  await page.goto(setOut(server, route));
  for (const [at, step] of route.steps.entries()) {
    await onStep(step, at + 1);
    for (const action of step.do ?? []) await take(page, overlay, action);
  }
}

/**
 * Starts a route's session.
 *
 * @returns address of its first page
 */
export function setOut(server: ReplicaServer, route: Route): string {
  server.play(route.session);
  return server.show(route.start).at;
}

async function take(page: Page, overlay: Overlay, action: RouteAction): Promise<void> {
  if ('guide' in action) await overlay.click(action.guide);
  else await act(page, action);
}
