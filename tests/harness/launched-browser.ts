import type { BrowserContext, Page } from 'playwright';
import type { IsolatedWorld } from './isolated-world';
import type { ToolbarPopup } from './toolbar-popup';

/** The browsers in which the extension is tested. */
export type BrowserName = 'chromium' | 'firefox';

/** Size of a page, in CSS px, where nothing else is asked for: a small laptop's. */
export const VIEWPORT = { width: 1280, height: 800 };

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
  /** Size of a page, in CSS px; `null` follows the window. VIEWPORT without it. */
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  readonly colorScheme?: 'light' | 'dark';
  /** Whether pages are kept alive for « Back », as for users; drivers of Chromium see to it that they are not. */
  readonly keepsPages?: boolean;
}

/**
 * A started browser with a profile of its own, and whatever a test does in a way that differs from
 * one browser to the other.
 */
export interface LaunchedBrowser {
  readonly context: BrowserContext;
  /**
   * Follows the extension's isolated world on a page, over its navigations.
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
   * Ends the extension's background, as the browser may do at any moment; it starts again if asked.
   *
   * @throws when it is not running
   */
  killBackground(): Promise<void>;
  /** Lets the extension work in private windows, as its user may decide. */
  allowInPrivate(): Promise<void>;
  /** Replaces the extension by itself, as an update does. Its own pages may be closed. */
  reloadExtension(): Promise<void>;
  /** Disables or enables the extension, as its user may at any time. Its own pages may be closed. */
  setEnabled(enabled: boolean): Promise<void>;
  /** Gives the extension the pages that it names, or withholds them, as its user may at any time. */
  setAccess(given: boolean): Promise<void>;
  /**
   * Answers what the browser asks its user on the extension's behalf, as soon as it asks. Only
   * Firefox's question can be reached.
   */
  readonly answerRequest?: (given: boolean) => Promise<void>;
  /** Shows pages as to a user who prefers this scheme. */
  preferColors(page: Page, scheme: 'light' | 'dark'): Promise<void>;
  /** Deletes whatever these origins keep in this browser, and forgets the preferred colors. */
  cleanUp(origins: readonly string[]): Promise<void>;
  /** Closes the browser and deletes its profile. */
  close(): Promise<void>;
}
