/** Every context of the extension itself hears what is said on it. */
const CHANNEL = 'evident-erased';

/** Tells the extension's own pages and its background that everything has been erased. */
export function tellErased(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/**
 * Hears that everything has been erased, here or in another of the extension's own contexts: what is
 * in memory only, a form half typed for instance, is to go too.
 *
 * @param heard called each time
 * @param signal ends it
 */
export function onErased(heard: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', heard);
  signal.addEventListener('abort', () => channel.close(), { once: true });
}
