import type { CDPSession, Page } from 'playwright';
import { callText } from '../call-text';
import type { IsolatedWorld } from '../isolated-world';

/**
 * Each script is a variable of its world, named for its entrypoint. Where one process serves several
 * pages, a world may be there though no script has run in it, or none yet.
 */
const SCRIPTS = ['portal', 'chooser', 'chooserHere'] as const;

/**
 * Follows the extension's isolated world on a page, across navigations, in Chromium.
 *
 * @param page any page; best before its first navigation
 */
export async function followIsolatedWorld(page: Page): Promise<IsolatedWorld> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const worlds = new Set<string>();
  const waiting = new Set<() => void>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { type, frameId } = context.auxData as { type: string; frameId: string };
    const ours = type === 'isolated' && context.origin.startsWith('chrome-extension://');
    if (!ours || frameId !== frameTree.frame.id) return;
    worlds.add(context.uniqueId);
    for (const tell of waiting) tell();
    waiting.clear();
  });
  session.on('Runtime.executionContextDestroyed', (gone) =>
    worlds.delete(gone.executionContextUniqueId),
  );
  session.on('Runtime.executionContextsCleared', () => worlds.clear());
  await session.send('Runtime.enable');
  const call: IsolatedWorld['call'] = (body, input) =>
    callIn(session, [...worlds].at(-1), body, input);
  return {
    present: async () => (await call(hasRun, SCRIPTS)) === true,
    appeared: async () => {
      do if (worlds.size === 0) await new Promise<void>((tell) => waiting.add(tell));
      while (!(await call(untilRun, SCRIPTS)));
    },
    call,
  };
}

/** Sent to the world as text: whether one of these scripts has run there. */
const hasRun = (scripts: readonly string[]) =>
  scripts.some((name) => Object.hasOwn(globalThis, name));

/** Sent to the world as text: waits until one has. */
async function untilRun(scripts: readonly string[]): Promise<true> {
  while (!scripts.some((name) => Object.hasOwn(globalThis, name)))
    await new Promise((done) => setTimeout(done, 5));
  return true;
}

async function callIn<In, Out>(
  session: CDPSession,
  uniqueContextId: string | undefined,
  body: (input: In) => Out | Promise<Out>,
  input: In,
): Promise<Out | null> {
  if (uniqueContextId === undefined) return null;
  const evaluated = await session
    .send('Runtime.evaluate', {
      expression: callText(body, input),
      uniqueContextId,
      awaitPromise: true,
      returnByValue: true,
    })
    .catch(() => null);
  if (!evaluated) return null;
  if (evaluated.exceptionDetails)
    throw new Error(evaluated.exceptionDetails.exception?.description ?? 'failed in the page');
  return evaluated.result.value as Out;
}
