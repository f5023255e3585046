import { BUILDS, extensionUrlOf, readManifest } from '../extension';
import { type Send, startPiped } from './piped';

/** How long the extension's background may take to run, and how often to look for it, in ms. */
const PATIENCE = 15_000;
const PAUSE = 50;

/** A Chromium with the built extension, with no driver attached to its tabs. */
export interface UndrivenChromium {
  /** Opens a tab, in front of or behind the others, and returns its id. */
  open(address: string, isBehind?: boolean): Promise<string>;
  /** Brings a tab to the front. */
  show(id: string): Promise<void>;
  /** The whole content of one of the extension's storage areas. */
  stored(area: 'local' | 'session'): Promise<Record<string, unknown>>;
  close(): Promise<void>;
}

/**
 * Starts Chromium without a driver in its pages: attached to one, it refuses to prerender another
 * (`PrerenderingDisabledByDevTools`). Only the browser and the extension's background are attached to.
 *
 * @param proxy the replicas' proxy
 * @throws when there is no Chromium, or the extension's background never runs
 */
export async function launchUndriven(proxy: string): Promise<UndrivenChromium> {
  const { send, close } = await startPiped(proxy, BUILDS.chromium);
  const background = await attachToBackground(send);
  return {
    async open(url, isBehind = false) {
      const { targetId } = await send('Target.createTarget', { url, background: isBehind });
      return targetId as string;
    },
    async show(targetId) {
      await send('Target.activateTarget', { targetId });
    },
    async stored(area) {
      const expression = `chrome.storage.${area}.get(null)`;
      const options = { expression, awaitPromise: true, returnByValue: true };
      const { result } = await send('Runtime.evaluate', options, background);
      return (result as { value: Record<string, unknown> }).value;
    },
    close,
  };
}

/** A background that is attached to also stays awake. */
async function attachToBackground(send: Send): Promise<string> {
  const own = extensionUrlOf('chromium', readManifest());
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const { targetInfos } = await send('Target.getTargets', {});
    const all = targetInfos as { type: string; url: string; targetId: string }[];
    const worker = all.find(({ type, url }) => type === 'service_worker' && url.startsWith(own));
    // Opens in front of everything on installation: what comes later stays in front.
    const isWelcomed = all.some(({ url }) => url === `${own}welcome.html`);
    if (worker && isWelcomed) {
      const { targetId } = worker;
      const attached = await send('Target.attachToTarget', { targetId, flatten: true });
      return attached.sessionId as string;
    }
    await new Promise((later) => setTimeout(later, PAUSE));
  }
  throw new Error('The background never ran');
}
