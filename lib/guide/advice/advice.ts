import type { Ent } from '../../ents/ent';
import type { Page } from '../../page/page';
import type { Box } from '../../screens/boxes';
import type { ScreenId } from '../../screens/ids';
import type { Offer } from '../../screens/offer';
import type { Picture } from '../../screens/picture';
import type { Signal } from '../../screens/signal';
import type { Hint, Screen } from '../../screens/vocabulary';
import type { Texts } from '../../texts/texts';
import type { Profile } from '../../vocabulary';
import type { HiddenHints } from './hidden-hints';

/** A place of the page to draw a ring around. */
export interface Spot {
  readonly element: Element;
  /** The profile it is for; null for both. */
  readonly profile: Profile | null;
  /** Nothing is left to do there. */
  readonly done: boolean;
}

/** One instruction, ready to be shown. */
export interface HintAdvice {
  readonly id: string;
  /** Tells apart hints of the same `id` on one screen. */
  readonly key: string;
  readonly text: string;
  readonly tone: Hint['tone'];
  /** A drawing of what to do. */
  readonly picture: Picture | null;
  readonly places: readonly Spot[];
  /** Its ring is drawn even when nobody points at the hint. */
  readonly ringed: boolean;
  /** Help to choose for whom the steps are not enough: in sight beside them, or on request. */
  readonly help?: 'in-sight' | 'on-request';
  /** Rank among the steps of the screen, from 1; null if it is not a step. */
  readonly rank: number | null;
  readonly done: boolean;
  /** The step to do now. */
  readonly current: boolean;
  /** Never the current step. */
  readonly optional: boolean;
  /** Said under it, not as loud: how long a code works. */
  readonly aside?: string;
  /** What to check one by one, after a refusal. */
  readonly checks?: readonly string[];
  /** It says what went wrong at a step, and takes its place and rank. */
  readonly isStep?: true;
  /** What it warns against: its place, but only while the user points at it. */
  readonly avoid?: readonly Element[];
  /** The user points at what it warns against. */
  readonly pointedAt?: boolean;
}

/** Everything the guide has to say about a screen. */
export interface Advice {
  readonly screen: ScreenId;
  readonly profile: Profile | null;
  readonly entId: string | null;
  readonly title: string;
  readonly hints: readonly HintAdvice[];
  /** What does not lead to the ENT: said under the way that does, beside the hints. */
  readonly deadEnd?: HintAdvice;
  readonly offers: readonly Offer[];
  /** The account is ready, and its user has just made it so: a moment to celebrate. */
  readonly arrived?: boolean;
  /** What leads on from here besides the hints: said after them. */
  readonly onward?: string;
  /** Boxes that the page refuses because they differ from the school’s record. */
  readonly refused: readonly Box[];
  /** This screen is on no route from the chooser to the ENT. */
  readonly offRoute: boolean;
}

/** What the guide knows besides the page. */
export interface Circumstances {
  /** The ENT whose login page this is. */
  readonly ent: Ent | null;
  readonly texts: Texts;
  /** The profile that the user chose, if any; what the page says comes first. */
  readonly profile: Profile | null;
  readonly hiddenHints: Pick<HiddenHints, 'has'>;
  /** An account has just become ready in this tab. */
  readonly newAccount?: boolean;
  /** Boxes of this screen that were refused before in this tab. */
  readonly refusedAgain: ReadonlySet<Box>;
  /** The signals in what the user types; read only if a hint depends on them. */
  readonly signals: () => ReadonlySet<Signal>;
  /** The unrelated element that would receive clicks meant for a place; null if none. */
  readonly covered?: (place: Element) => Element | null;
}

/** Adds what to say about refusals to the hints of a screen. */
export type TellRefusals = (
  hints: readonly UnrankedHint[],
  screen: Screen,
  page: Page,
  known: Circumstances,
  profile: Profile | null,
) => { readonly hints: readonly UnrankedHint[]; readonly refused: readonly Box[] };

/** A hint whose rank among the others is not known yet. */
export type UnrankedHint = Omit<HintAdvice, 'rank' | 'current'>;

/** Every hint that may have a place on the page: those listed, and the dead end. */
export const placedHints = ({ hints, deadEnd }: Advice): readonly HintAdvice[] =>
  deadEnd ? [...hints, deadEnd] : hints;

/** Ranks the steps and marks the current one: the first that is neither done nor optional. */
export function inOrder(hints: readonly UnrankedHint[]): HintAdvice[] {
  let rank = 0;
  let found = false;
  return hints.map((hint) => {
    const isStep = hint.tone === 'step' || hint.isStep === true;
    const current = isStep && !hint.done && !hint.optional && !found;
    found ||= current;
    if (isStep) rank += 1;
    return { ...hint, rank: isStep ? rank : null, current };
  });
}
