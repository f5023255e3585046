import type { BrowserContext } from '@playwright/test';
import { expect } from '../../harness/fixtures';

/** Ends the extension's background, as the browser may do at any moment; it starts again if asked. */
export async function killBackground(context: BrowserContext, extensionUrl: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('No browser behind this context');
  const running = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.filter(
      ({ type, url }) => type === 'service_worker' && url.startsWith(extensionUrl),
    );
  };
  const [worker] = await running();
  if (!worker) throw new Error('The background is not running');
  await session.send('Target.closeTarget', { targetId: worker.targetId });
  await expect
    .poll(async () => (await running()).map(({ targetId }) => targetId))
    .not.toContain(worker.targetId);
  await session.detach();
}
