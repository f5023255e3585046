import type { DebuggerClient } from './debugger-client';
import type { Privileged } from './privileged';

/** An add-on installed for the duration of a test. */
export interface AddOn {
  readonly id: string;
  killBackground(): Promise<void>;
  allowInPrivate(): Promise<void>;
  reload(): Promise<void>;
  setEnabled(enabled: boolean): Promise<void>;
}

/**
 * Installs an add-on until the browser is closed.
 *
 * @param browser the parent process
 * @param folder absolute path of the add-on
 * @throws when Firefox refuses it
 */
export async function addOnOf(
  client: DebuggerClient,
  browser: Privileged,
  folder: string,
): Promise<AddOn> {
  const { addonsActor } = await client.request('root', 'getRoot');
  const { addon } = await client.request(addonsActor as string, 'installTemporaryAddon', {
    addonPath: folder,
    openDevTools: false,
  });
  const { id } = addon as { id: string };
  return {
    id,
    killBackground: () => browser.call(killEventPage, id),
    allowInPrivate: () => browser.call(allowInPrivate, id),
    reload: () => browser.call(reload, id),
    setEnabled: (enabled) => browser.call(setEnabled, { id, enabled }),
  };
}

// Each function is sent to the browser as text, so it uses nothing outside itself.

async function killEventPage(id: string): Promise<void> {
  const extension = WebExtensionPolicy.getByID(id)?.extension;
  // On a busy machine it may have been idle for so long that the browser has ended it.
  if (extension?.backgroundState === 'stopped') return;
  if (extension?.backgroundState !== 'running') throw new Error('The background is not running');
  await extension.terminateBackground({
    ignoreDevToolsAttached: true,
    disableResetIdleForTest: true,
  });
  if (extension.backgroundState === 'running') throw new Error('The background goes on');
}

async function allowInPrivate(id: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const { AddonManager } = ChromeUtils.importESModule(
    'resource://gre/modules/AddonManager.sys.mjs',
  );
  const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
  await ExtensionPermissions.add(id, allowed, WebExtensionPolicy.getByID(id)?.extension);
  const addOn = await AddonManager.getAddonByID(id);
  await addOn.reload();
}

/** As an update does. */
async function reload(id: string): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule(
    'resource://gre/modules/AddonManager.sys.mjs',
  );
  const addOn = await AddonManager.getAddonByID(id);
  await addOn.reload();
}

async function setEnabled({ id, enabled }: { id: string; enabled: boolean }): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule(
    'resource://gre/modules/AddonManager.sys.mjs',
  );
  const addOn = await AddonManager.getAddonByID(id);
  if (enabled) await addOn.enable();
  else await addOn.disable();
}
