import type { Page } from 'playwright';
import { callText } from '../call-text';
import type { IsolatedWorld } from '../isolated-world';
import { DebuggerConsole } from './console';
import type { DebuggerClient } from './debugger-client';
import type { Privileged } from './privileged';
import { tabOf } from './tab';

interface Target {
  readonly actor: string;
  readonly addonId: string;
  readonly consoleActor: string;
}

interface World {
  readonly console: DebuggerConsole;
  readonly gone: AbortController;
}

/**
 * Follows an add-on's isolated world on a page, over its navigations, in Firefox.
 *
 * @param browser the browser's own process
 * @param addonId id of the add-on
 * @param page any page; best before its first navigation
 */
export async function followIsolatedWorld(
  client: DebuggerClient,
  browser: Privileged,
  addonId: string | null,
  page: Page,
): Promise<IsolatedWorld> {
  const worlds = new Map<string, World>();
  const waiting = new Set<() => void>();
  const { actor: watcher } = await client.request(
    await tabOf(client, browser, page),
    'getWatcher',
    {
      isServerTargetSwitchingEnabled: true,
    },
  );
  const closed = new AbortController();
  page.once('close', () => closed.abort());
  client.listen((packet) => {
    const target = packet.target as Target | undefined;
    if (packet.from !== watcher || target?.addonId !== addonId) return;
    if (packet.type === 'target-available-form') {
      const gone = new AbortController();
      const console = new DebuggerConsole(client, target.consoleActor, gone.signal);
      worlds.set(target.actor, { console, gone });
      for (const tell of waiting) tell();
      waiting.clear();
    } else if (packet.type === 'target-destroyed-form') {
      worlds.get(target.actor)?.gone.abort();
      worlds.delete(target.actor);
    }
  }, closed.signal);
  await client.request(watcher as string, 'watchTargets', { targetType: 'content_script' });
  return {
    present: () => worlds.size > 0,
    appeared: async () => {
      if (worlds.size === 0) await new Promise<void>((tell) => waiting.add(tell));
    },
    call: async (body, input) =>
      (await [...worlds.values()].at(-1)?.console.evaluate(withDom(callText(body, input)))) ?? null,
  };
}

/** What Chromium calls `chrome.dom`, a method of elements in Firefox. */
function withDom(call: string): string {
  const dom = '{ openOrClosedShadowRoot: (element) => element.openOrClosedShadowRoot }';
  return `((chrome) => ${call})({ dom: ${dom} })`;
}
