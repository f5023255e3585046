import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright';
import { findBrowser } from '../../run/browsers.mjs';
import { administered, type SystemFiles } from '../administered';

/** What the driver turns off in a Chromium that it starts: extensions, and asking a store for them. */
const TURNED_OFF = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-extensions',
];

/** A running Chromium whose extensions its policies install. */
export interface SchoolChromium {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/**
 * Starts Chromium as on a computer with these policies. It loads no extension itself.
 *
 * @param files a policy file must allow the driver: `DeveloperToolsAvailability`, 1
 * @throws when there is no Chromium on this machine
 */
export async function launchChromiumBySchool(files: SystemFiles): Promise<SchoolChromium> {
  const found = await findBrowser('chromium');
  if (!found) throw new Error('No Chromium found: run « node tests/run/setup.mjs »');
  const school = administered(found, files);
  const profile = mkdtempSync(join(tmpdir(), 'evident-by-school-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: school.program,
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: TURNED_OFF,
    args: ['--no-first-run'],
  });
  return {
    context,
    close: async () => {
      await context.close();
      school.remove();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
