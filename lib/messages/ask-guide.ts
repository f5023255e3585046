import { browser } from 'wxt/browser';
import type { Box, Cause } from '../screens/boxes';
import type { ScreenId } from '../screens/ids';
import type { Profile } from '../vocabulary';

/**
 * What the popup and the background ask of the guide on a page, by `type`: what else each holds, and
 * its answer. Only the extension itself can send messages to its guide.
 */
interface GuideProtocol {
  /** Whether one can sign in on the page, and as whom. */
  'sign-in': { readonly content: object; readonly answer: SignIn };
  /** Writes it there. */
  'fill-identifier': {
    readonly content: { readonly identifier: string };
    readonly answer: { readonly filled: boolean };
  };
  /** What is said on the page, by ids alone; null where nothing is. */
  state: { readonly content: object; readonly answer: GuideState | null };
  /** The shortcut was pressed: the keyboard goes to the guide, or back to the page. */
  'turn-to-guide': { readonly content: object; readonly answer: undefined };
}

/** What a page of the portal asks of whoever signs in. */
export interface SignIn {
  /** Whether it has an identifier field to fill. */
  readonly canFill: boolean;
  /** Whether it asks for the profile first. */
  readonly choosesProfile: boolean;
  /** Whom its form is for; null where it is for everybody, or does not say. */
  readonly profile: Profile | null;
  /** The words of its way back to the choice of profile; null where none is seen. */
  readonly change: string | null;
}

/** What the guide says on a page, for whoever helps its user: ids, never a word of the page. */
export interface GuideState {
  readonly screen: ScreenId;
  /** Whom the screen is for, or the one that the user said they are. */
  readonly profile: Profile | null;
  /** What the page refuses, in the guide’s own terms. */
  readonly refusals: readonly { readonly boxes: readonly Box[]; readonly cause: Cause }[];
  /** Ids of the hints in view. */
  readonly hints: readonly string[];
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
