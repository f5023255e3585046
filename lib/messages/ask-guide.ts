import { browser } from 'wxt/browser';

/**
 * What the popup and the background ask of the guide on a page, by `type`: what else each holds, and
 * its answer. Only the extension itself can send messages to its guide.
 */
interface GuideProtocol {
  /** Whether the page has an identifier field to fill. */
  'can-fill': { readonly content: object; readonly answer: { readonly canFill: boolean } };
  /** Writes it there. */
  'fill-identifier': {
    readonly content: { readonly identifier: string };
    readonly answer: { readonly filled: boolean };
  };
  /** The shortcut was pressed: the keyboard goes to the guide, or back to the page. */
  'turn-to-guide': { readonly content: object; readonly answer: undefined };
}

/** The type of a question to the guide. */
type GuideMessageType = keyof GuideProtocol;

/** One question to the guide, of these types. */
export type GuideRequest<Type extends GuideMessageType = GuideMessageType> = {
  [T in Type]: { readonly type: T } & GuideProtocol[T]['content'];
}[Type];

/** The answer to a question to the guide, of these types. */
export type GuideAnswer<Type extends GuideMessageType = GuideMessageType> =
  GuideProtocol[Type]['answer'];

/**
 * Asks the guide on a page. Never rejects.
 *
 * @param tabId the tab of the page
 * @returns (resolves to) null where no guide answers
 */
export async function askGuide<Type extends GuideMessageType>(
  tabId: number,
  request: GuideRequest<Type>,
): Promise<GuideAnswer<Type> | null> {
  try {
    return (await browser.tabs.sendMessage(tabId, request)) ?? null;
  } catch {
    return null;
  }
}
