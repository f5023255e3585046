import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firefox } from 'playwright';
import { findBrowser } from '../../run/browsers.mjs';
import { administered } from '../administered';
import { FIREFOX_UUID, readManifest } from '../extension';
import { type LaunchedBrowser, type LaunchOptions, VIEWPORT } from '../launched-browser';
import { answerRequest, setAccess } from './access';
import { addOnOf } from './add-on';
import { debuggerAddress } from './debugger-address';
import { DebuggerClient } from './debugger-client';
import { followIsolatedWorld } from './isolated-world';
import { preferences } from './preferences';
import { Processes } from './privileged';
import { cleanUp, preferColors } from './profile';
import { pressShortcut } from './shortcut';
import { FirefoxToolbarPopup } from './toolbar-popup';

/**
 * Starts Firefox on a fresh profile.
 *
 * @throws when there is no Firefox on this machine
 */
export async function launchFirefox(options: LaunchOptions): Promise<LaunchedBrowser> {
  const found = await findBrowser('firefox');
  if (!found) throw new Error('No Firefox found: run « node tests/run/setup.mjs »');
  const school = options.systemFiles && administered(found, options.systemFiles);
  const profile = mkdtempSync(join(tmpdir(), 'evident-firefox-'));
  const address = await debuggerAddress(profile);
  const { extension, headless = true, viewport = VIEWPORT } = options;
  const id = extension && readManifest(extension).browser_specific_settings?.gecko.id;
  const context = await firefox.launchPersistentContext(profile, {
    // Any installed Firefox, through WebDriver BiDi.
    channel: 'moz-firefox',
    executablePath: school?.program ?? found,
    headless,
    handleSIGINT: headless,
    viewport,
    locale: 'fr-FR',
    ignoreHTTPSErrors: true,
    args: ['--remote-allow-system-access', `--start-debugger-server=${address}`],
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    firefoxUserPrefs: preferences(new URL(options.proxy), id ? { [id]: FIREFOX_UUID } : {}),
  });
  const client = await DebuggerClient.connect(address);
  const processes = new Processes(client);
  const browser = processes.of(0);
  const addOn = extension ? await addOnOf(client, browser, extension) : null;
  const installed = () => {
    if (addOn) return addOn;
    throw new Error('This browser has no extension');
  };
  return {
    context,
    followIsolatedWorld: (page) => followIsolatedWorld(processes, addOn?.id ?? null, page),
    openPopup: (page) => FirefoxToolbarPopup.open(processes, page, installed().id),
    pressShortcut: (page) => pressShortcut(browser, page, installed().id),
    killBackground: () => installed().killBackground(),
    allowInPrivate: () => installed().allowInPrivate(),
    reloadExtension: () => installed().reload(),
    setEnabled: (enabled) => installed().setEnabled(enabled),
    setAccess: (given) => browser.call(setAccess, { id: installed().id, given }),
    answerRequest: (given) => browser.call(answerRequest, given),
    preferColors: (_, scheme) => preferColors(browser, scheme),
    cleanUp: (origins) => cleanUp(browser, origins),
    close: async () => {
      client.close();
      await context.close();
      school?.remove();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
