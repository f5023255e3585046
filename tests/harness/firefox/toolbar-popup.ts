import type { Page } from 'playwright';
import { callText } from '../call-text';
import { loaded, middleOf, renderedText } from '../popup-in-page';
import type { ToolbarPopup } from '../toolbar-popup';
import { clickAt, evaluateIn, type OpenPopup, pressIcon, typeIn } from './popup-in-browser';
import type { Privileged, Processes } from './privileged';

/** The popup in Firefox, reached through its own process, as the driver knows only tabs. */
export class FirefoxToolbarPopup implements ToolbarPopup {
  readonly #process: Privileged;
  readonly #contextId: number;

  private constructor(process: Privileged, contextId: number) {
    this.#process = process;
    this.#contextId = contextId;
  }

  /**
   * Presses the add-on's button while a page is in front.
   *
   * @param page the page in front of which it opens
   * @param addOnId id of the add-on
   * @throws when no popup opens
   */
  static async open(
    processes: Processes,
    page: Page,
    addOnId: string,
  ): Promise<FirefoxToolbarPopup> {
    await page.bringToFront();
    const { processId, contextId }: OpenPopup = await processes.of(0).call(pressIcon, addOnId);
    const popup = new FirefoxToolbarPopup(processes.of(processId), contextId);
    await popup.evaluate(loaded, null);
    return popup;
  }

  async evaluate<In, Out>(body: (input: In) => Out | Promise<Out>, input: In): Promise<Out> {
    const contextId = this.#contextId;
    const json = await this.#process.call(evaluateIn, { contextId, call: callText(body, input) });
    return (JSON.parse(json) as { value: Out }).value;
  }

  text(): Promise<string> {
    return this.evaluate(renderedText, null);
  }

  async click(selector: string): Promise<void> {
    const point = await this.evaluate(middleOf, selector);
    await this.#process.call(clickAt, { contextId: this.#contextId, ...point });
  }

  async type(text: string): Promise<void> {
    await this.#process.call(typeIn, { contextId: this.#contextId, text });
  }
}
