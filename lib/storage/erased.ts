/** Name of the channel between the extension's own contexts. */
const CHANNEL = 'evident-erased';

/** Tells the extension's own pages and its background that everything has been erased. */
export function tellErased(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/**
 * Listens for everything being erased, here or in another of the extension's own contexts: data in
 * memory, such as a half-filled form, must go too.
 *
 * @param heard called each time
 * @param signal stops listening
 */
export function onErased(heard: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', heard);
  signal.addEventListener('abort', () => channel.close(), { once: true });
}
