/// <reference lib="dom" />
import type { Page } from 'playwright';
import { type LaunchedBrowser, VIEWPORT } from './launched-browser';
import { Overlay } from './overlay';
import { closePage } from './own-page';

/**
 * A tab that many tests go through one after the other: opening one takes longer than most of what
 * they look at. Only for tests whose pages keep nothing in the tab but the last one.
 */
export class SharedTab {
  readonly #browser: LaunchedBrowser;
  #overlay: Overlay | null = null;

  /** @param browser the browser to open it in, when it is first asked for */
  constructor(browser: LaunchedBrowser) {
    this.#browser = browser;
  }

  /** The tab itself; null while it is not open. */
  get page(): Page | null {
    return this.#overlay?.page ?? null;
  }

  /** The guide on that tab, which is opened if need be, and is in front. */
  async open(): Promise<Overlay> {
    if (this.#overlay) await this.#overlay.page.bringToFront();
    this.#overlay ??= await Overlay.of(await this.#browser.context.newPage());
    return this.#overlay;
  }

  /** Makes it as new: nothing shown, its size and colors the usual ones, nothing remembered. */
  async clear(): Promise<void> {
    if (this.page?.isClosed()) this.#overlay = null;
    if (!this.page) return;
    await this.page.unrouteAll();
    await this.page.evaluate(() => sessionStorage.clear());
    await this.page.goto('about:blank');
    await this.page.setViewportSize(VIEWPORT);
    await this.#browser.preferColors(this.page, 'light');
  }

  /** Closes it, with whatever a test that failed has left there. */
  async close(): Promise<void> {
    const { page } = this;
    this.#overlay = null;
    if (page) await closePage(page);
  }
}
