import type { BrowserContext, Page } from 'playwright';
import type { SystemFiles } from './administered';
import type { IsolatedWorld } from './isolated-world';
import type { ToolbarPopup } from './toolbar-popup';

/** The browsers in which the extension is tested. */
export type BrowserName = 'chromium' | 'firefox';

/** Default size of a page, in CSS px: a small laptop's. */
export const VIEWPORT = { width: 1280, height: 800 };

/** How a browser is started. */
export interface LaunchOptions {
  /** Address of the proxy that leads to the replicas. */
  readonly proxy: string;
  /** Folder of the extension to load; without it, none is loaded. */
  readonly extension?: string | undefined;
  /**
   * Whether its window is invisible, which is the default. A visible one outlives Ctrl+C, so that
   * the code that opened it can close it cleanly.
   */
  readonly headless?: boolean;
  /** Size of a page, in CSS px; `null` follows the window. VIEWPORT by default. */
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  readonly colorScheme?: 'light' | 'dark';
  /** Whether to keep the back/forward cache, as users have it; Chromium's drivers disable it. */
  readonly keepsPages?: boolean;
  /** Files that an administrator has put on this computer, for this browser only. */
  readonly systemFiles?: SystemFiles | undefined;
}

/**
 * A running browser with its own profile, and everything that tests do differently from one
 * browser to the other.
 */
export interface LaunchedBrowser {
  readonly context: BrowserContext;
  /**
   * Follows the extension's isolated world on a page, across navigations.
   *
   * @param page any page; best before its first navigation
   */
  followIsolatedWorld(page: Page): Promise<IsolatedWorld>;
  /**
   * Presses the extension's button while a page is in front.
   *
   * @param page the page in front of which the popup opens
   * @throws when no popup opens
   */
  openPopup(page: Page): Promise<ToolbarPopup>;
  /**
   * Presses the extension's shortcut to the guide while a page is in front. No driver presses a
   * browser's own keys: Firefox is told that they were pressed, and Chromium's background what its
   * browser then tells.
   */
  pressShortcut(page: Page): Promise<void>;
  /**
   * Ends the extension's background, as the browser may at any time; it starts again on demand.
   *
   * @throws when it is not running
   */
  killBackground(): Promise<void>;
  /** Lets the extension run in private windows, as its user may. */
  allowInPrivate(): Promise<void>;
  /** Reloads the extension, as an update does. Its own pages may be closed. */
  reloadExtension(): Promise<void>;
  /** Disables or enables the extension, as its user may at any time. Its own pages may be closed. */
  setEnabled(enabled: boolean): Promise<void>;
  /** Grants the extension its host permissions, or removes them, as its user may at any time. */
  setAccess(given: boolean): Promise<void>;
  /**
   * Answers the browser's permission prompt as soon as it appears. Only
   * Firefox's can be reached.
   */
  readonly answerRequest?: (given: boolean) => Promise<void>;
  /** Shows pages as if the user preferred this color scheme. */
  preferColors(page: Page, scheme: 'light' | 'dark'): Promise<void>;
  /** Deletes all that these origins store in this browser, and resets the preferred colors. */
  cleanUp(origins: readonly string[]): Promise<void>;
  /** Closes the browser and deletes its profile. */
  close(): Promise<void>;
}
