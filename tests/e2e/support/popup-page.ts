import type { Locator, Page } from '@playwright/test';
import { showOwnPage } from '../../harness/own-page';

/** The popup opened as a page of its own, and read by its words. */
export class PopupPage {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /**
   * @param page any page
   * @param extensionUrl address of the extension's own pages, with a slash at its end
   */
  static async open(page: Page, extensionUrl: string): Promise<PopupPage> {
    await showOwnPage(page, `${extensionUrl}popup.html`);
    return new PopupPage(page);
  }

  /** The button of that name. */
  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Presses the button of that name. */
  async press(name: string): Promise<void> {
    await this.button(name).click();
  }

  /** The field whose label begins with these words. */
  field(label: string): Locator {
    return this.page.getByLabel(label).filter({ visible: true });
  }

  /** The card of the person who bears this identifier. */
  card(identifier: string): Locator {
    return this.page.locator('[data-person]').filter({ hasText: identifier });
  }

  /** Everything that can be read in it. */
  get words(): Locator {
    return this.page.locator('body');
  }
}
