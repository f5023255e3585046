import type { Page } from 'playwright';
import { browserOf } from './browser';
import type { IsolatedWorld } from './isolated-world';
import {
  askForHelp,
  chooseProblem,
  clickableBox,
  lookInside,
  readGuide,
  readText,
  wasClicked,
} from './overlay-in-page';

/** A rectangle in CSS px, from the top left corner of the window's content. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the guide shows on a page: only what is rendered. */
export interface Guide {
  readonly screen: string | null;
  readonly profile: string | null;
  readonly ent: string | null;
  readonly hints: readonly {
    readonly id: string;
    readonly text: string;
    /** Its sentence alone. */
    readonly said: string;
    readonly box: Box;
    /** The card of the moment. */
    readonly isNow: boolean;
    /** It says what went wrong. */
    readonly isTrouble: boolean;
    /** The number it bears; empty without one. */
    readonly number: string;
  }[];
  readonly rings: readonly {
    readonly for: string;
    readonly profile: string | null;
    readonly box: Box;
    /** The ring of what is to be done now. */
    readonly isStrong: boolean;
    readonly isDone: boolean;
    /** The number beside it; empty without one. */
    readonly number: string;
  }[];
  /** Words that it quotes from the page. */
  readonly quoted: readonly string[];
  /** Those of them whose frame breaks, or sticks out of the panel. */
  readonly broken: readonly string[];
  readonly panel: { readonly text: string; readonly box: Box };
}

/** The guide of one page, seen through its closed shadow root. */
export class Overlay {
  readonly page: Page;
  readonly world: IsolatedWorld;

  private constructor(page: Page, world: IsolatedWorld) {
    this.page = page;
    this.world = world;
  }

  /** @param page a page of a browser started here; best before its first navigation */
  static async of(page: Page): Promise<Overlay> {
    return new Overlay(page, await browserOf(page.context()).followIsolatedWorld(page));
  }

  /** @param page a page of the extension itself, where a guide runs in the page's own world */
  static ofOwnPage(page: Page): Overlay {
    return new Overlay(page, {
      present: async () => true,
      appeared: async () => undefined,
      async call<In, Out>(body: (input: In) => Out | Promise<Out>, input: In) {
        // The page may be left meanwhile, as a content script's world may.
        await page.evaluate(lookInside).catch(() => null);
        return page.evaluate<Out, In>(body as never, input).catch(() => null);
      },
    });
  }

  /** What the guide shows now; null when it shows nothing. */
  async guide(): Promise<Guide | null> {
    return this.world.call(readGuide, null);
  }

  /** Opens the optional help, if it is closed. */
  async askForHelp(): Promise<void> {
    await this.world.call(askForHelp, null);
  }

  /**
   * Chooses a problem of the open help.
   *
   * @param index which one, from 0
   * @returns whether there is one
   */
  async choose(index: number): Promise<boolean> {
    return (await this.world.call(chooseProblem, index)) ?? false;
  }

  /** Every text of the guide now rendered; empty when it shows nothing. */
  async text(): Promise<string> {
    return (await this.world.call(readText, null)) ?? '';
  }

  /**
   * Clicks a part of the guide with the real mouse, once it stops moving; again if it moved away
   * between the last look and the click.
   *
   * @param selector CSS selector inside the guide's shadow root
   * @throws when it is not there, or covered, within five seconds
   */
  async click(selector: string): Promise<void> {
    const patience = Date.now() + 5000;
    while (Date.now() < patience) {
      const box = await this.world.call(clickableBox, selector);
      if (box) {
        await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
        // No answer: the click has led to another page.
        if ((await this.world.call(wasClicked, null)) !== false) return;
      }
      await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    }
    throw new Error(`Nothing to click in the guide: ${selector}`);
  }
}
