import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright';
import { findBrowser } from '../run/browsers.mjs';

/** How a browser is started. */
export interface LaunchOptions {
  /** Address of the proxy that leads to the replicas. */
  readonly proxy: string;
  /** Folder of the extension to load; none loads no extension. */
  readonly extension?: string | undefined;
  /**
   * Whether its window stays invisible; invisible without it. A visible one outlives Ctrl+C, so that
   * whoever opened it can close it cleanly.
   */
  readonly headless?: boolean;
  /** Size of a page, in CSS px; `null` follows the window. 1280×800 without it. */
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  readonly colorScheme?: 'light' | 'dark';
}

/** A started browser with a profile of its own. */
export interface LaunchedBrowser {
  readonly context: BrowserContext;
  /** Closes the browser and deletes its profile. */
  close(): Promise<void>;
}

/**
 * Starts Chromium on a fresh profile.
 *
 * @throws when there is no Chromium on this machine
 */
export async function launchChromium(options: LaunchOptions): Promise<LaunchedBrowser> {
  const executablePath = await findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium found: run « node tests/run/setup.mjs »');
  const profile = mkdtempSync(join(tmpdir(), 'evident-chromium-'));
  const { extension, headless = true, viewport = { width: 1280, height: 800 } } = options;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    handleSIGINT: headless,
    viewport,
    colorScheme: options.colorScheme ?? 'light',
    locale: 'fr-FR',
    ignoreHTTPSErrors: true,
    proxy: { server: options.proxy },
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--enable-unsafe-extension-debugging',
      '--no-first-run',
      ...(extension
        ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
        : ['--disable-extensions']),
    ],
  });
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
