import type { Ent } from '../ents/ent';
import type { WayBack } from '../my-ent/way-back';
import type { Side } from '../overlay/side';
import type { CallLines } from '../school/contact';
import type { Comfort, Language, Profile, Reader } from '../vocabulary';

/** What the background knows of the user and the page, for a guide on that page. */
export interface KnownAnswer {
  readonly profile: Profile | null;
  readonly language: Language;
  readonly hiddenHints: readonly string[];
  /** Profiles for whom the guide is folded. */
  readonly folded: readonly Reader[];
  readonly comfort: Comfort;
  /** Profiles with a kept identifier: their account is in use already. */
  readonly activated: readonly Profile[];
  /** An account has just become ready in this tab. */
  readonly newAccount: boolean;
  /** The ENT whose login page this is. */
  readonly ent: Ent | null;
  /** Domains of the ENTs: a mailbox there belongs to the ENT. */
  readonly entDomains: readonly string[];
  /** A password was typed in this tab to sign in, a moment ago. */
  readonly passwordTyped: boolean;
  /** Where the panel stood on the page before, in this tab. */
  readonly side: Side | null;
  /** Whom the school says to call, in one line; null where it says nothing. */
  readonly call: CallLines | null;
}

/** The ENT of another child, in words that their family gave. */
export interface OtherWay {
  /** First names; none where nobody said any. */
  readonly names: readonly string[];
  readonly name: string;
  readonly href: string;
}

/** Where to go back to, or what to ask where the ENT alone leads nowhere. */
export type FoundWayBack =
  | {
      readonly kind: 'known';
      readonly name: string;
      readonly href: string;
      readonly place: WayBack['place'];
      /** First names of the children whose ENT it is, where their family has others too. */
      readonly names?: readonly string[];
      /** ENTs of the other children of a family; absent where there is none. */
      readonly others?: readonly OtherWay[];
    }
  | {
      readonly kind: 'ask-school';
      /** Their ENT; null for one that the directory lacks. */
      readonly entId: string | null;
      readonly name: string;
      /** An example of the address asked for. */
      readonly example: string;
      /** Whether its schools have their own sites, as far as is known; otherwise it is a PRONOTE. */
      readonly hasSite: boolean;
      /** The user said that they do not know it. */
      readonly unanswered: boolean;
    };

/** The same, or that the ENT is to be asked for; `instead` is what the tab's user doubts. */
export type WayBackAnswer =
  | FoundWayBack
  | { readonly kind: 'ask-ent'; readonly instead?: FoundWayBack };

/** What a page that asks for a code, just opened, may conclude about it. */
export interface CodePageAnswer {
  /** The code was sent as the page opened. */
  readonly isNew: boolean;
  /** It was asked for again on such a page: the page should say that it was sent. */
  readonly again: boolean;
}
