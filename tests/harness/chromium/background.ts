import type { CDPSession } from 'playwright';

/** How long a worker may take to stop, in ms. */
const PATIENCE = 5000;

/**
 * Ends an extension's service worker.
 *
 * @param session a session with the whole browser
 * @param extensionUrl address of the extension's own pages, with a trailing slash
 * @throws when it is not running, or keeps running
 */
export async function killServiceWorker(session: CDPSession, extensionUrl: string): Promise<void> {
  const running = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.filter(
      ({ type, url }) => type === 'service_worker' && url.startsWith(extensionUrl),
    );
  };
  const [worker] = await running();
  if (!worker) throw new Error('The background is not running');
  await session.send('Target.closeTarget', { targetId: worker.targetId });
  const end = Date.now() + PATIENCE;
  while ((await running()).some(({ targetId }) => targetId === worker.targetId))
    if (Date.now() > end) throw new Error('The background goes on');
}
