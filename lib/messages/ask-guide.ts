import { browser } from 'wxt/browser';

/**
 * What the popup asks of the guide on a page, by its `type`: what it holds besides, and what it is
 * answered. Only the extension itself can send messages to its guide.
 */
interface GuideProtocol {
  /** Whether the page has a field for the identifier, to fill it. */
  'can-fill': { readonly content: object; readonly answer: { readonly canFill: boolean } };
  /** Writes it there. */
  'fill-identifier': {
    readonly content: { readonly identifier: string };
    readonly answer: { readonly filled: boolean };
  };
}

/** What a question to the guide is about. */
type GuideMessageType = keyof GuideProtocol;

/** One question to the guide, of these types. */
export type GuideRequest<Type extends GuideMessageType = GuideMessageType> = {
  [T in Type]: { readonly type: T } & GuideProtocol[T]['content'];
}[Type];

/** What a question to the guide, of these types, is answered. */
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
