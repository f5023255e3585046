/// <reference lib="dom" />
import type { Page } from 'playwright';
import { type LaunchedBrowser, VIEWPORT } from './launched-browser';
import { Overlay } from './overlay';
import { closePage } from './own-page';

/**
 * A tab that many tests use in turn: opening one takes longer than most of their
 * checks. Only for tests that leave nothing in the tab but their last page.
 */
export class SharedTab {
  readonly #browser: LaunchedBrowser;
  #overlay: Overlay | null = null;

  /** @param browser the browser to open it in, on first use */
  constructor(browser: LaunchedBrowser) {
    this.#browser = browser;
  }

  /** The tab itself; null while it is not open. */
  get page(): Page | null {
    return this.#overlay?.page ?? null;
  }

  /** The guide on that tab, which is opened if necessary and brought to the front. */
  async open(): Promise<Overlay> {
    if (this.#overlay) await this.#overlay.page.bringToFront();
    this.#overlay ??= await Overlay.of(await this.#browser.context.newPage());
    return this.#overlay;
  }

  /** Resets it: nothing shown, default size and colors, nothing remembered. */
  async clear(): Promise<void> {
    if (this.page?.isClosed()) this.#overlay = null;
    if (!this.page) return;
    await this.page.unrouteAll();
    await this.page.evaluate(() => sessionStorage.clear());
    await this.page.goto('about:blank');
    // To set the size it has already takes Firefox a tenth of a second.
    const { width, height } = this.page.viewportSize() ?? { width: 0, height: 0 };
    if (width !== VIEWPORT.width || height !== VIEWPORT.height)
      await this.page.setViewportSize(VIEWPORT);
    await this.#browser.preferColors(this.page, 'light');
  }

  /** Closes it, with anything that a failed test left there. */
  async close(): Promise<void> {
    const { page } = this;
    this.#overlay = null;
    if (page) await closePage(page);
  }
}
