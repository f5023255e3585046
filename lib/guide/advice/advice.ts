import type { Ent } from '../../ents/ent';
import type { Page } from '../../page/page';
import type { Box, Cause } from '../../screens/boxes';
import type { ScreenId } from '../../screens/ids';
import type { Offer } from '../../screens/offer';
import type { Picture } from '../../screens/picture';
import type { Signal } from '../../screens/signal';
import type { Hint, Screen } from '../../screens/vocabulary';
import type { GuideText } from '../../texts/page-words';
import type { Texts } from '../../texts/texts';
import type { Profile } from '../../vocabulary';
import type { TypedSince } from '../signals/typed-since';
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
  readonly text: GuideText;
  readonly tone: Hint['tone'];
  /** A drawing of what to do. */
  readonly picture: Picture | null;
  readonly places: readonly Spot[];
  /** Its places are to be seen to one after the other; others are a choice. */
  readonly inTurn?: boolean;
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
  readonly checks?: readonly GuideText[];
  /** It says what went wrong at a step, and takes its place and rank. */
  readonly isStep?: true;
  /** It warns of what is typed or chosen, which the page has not refused. */
  readonly warns?: true;
  /** What it warns against: its place, but only while the user points at it, or once it was chosen. */
  readonly avoid?: readonly Element[];
  /** The user points at what it warns against, or chose it. */
  readonly pointedAt?: boolean;
}

/** Something that a page refuses, without its words. */
export interface ToldRefusal {
  readonly boxes: readonly Box[];
  readonly cause: Cause;
}

/** Everything the guide has to say about a screen. */
export interface Advice {
  readonly screen: ScreenId;
  readonly profile: Profile | null;
  readonly entId: string | null;
  readonly title: GuideText;
  readonly hints: readonly HintAdvice[];
  /** What does not lead to the ENT: said under the way that does, beside the hints. */
  readonly deadEnd?: HintAdvice;
  readonly offers: readonly Offer[];
  /** The account is ready, and its user has just made it so: a moment to celebrate. */
  readonly arrived?: boolean;
  /** What leads on from here besides the hints: said after them. */
  readonly onward?: GuideText;
  /** Boxes that the page refuses because they differ from the school’s record. */
  readonly refused: readonly Box[];
  /** Everything that the page refuses; absent where a page is not read for refusals. */
  readonly refusals?: readonly ToldRefusal[];
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
  /** What was typed since the page refused it. */
  readonly typedSince?: TypedSince;
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
) => Pick<Advice, 'refused' | 'refusals'> & { readonly hints: readonly UnrankedHint[] };

/** A hint whose rank among the others is not known yet. */
export type UnrankedHint = Omit<HintAdvice, 'rank' | 'current'>;

/** Whether a hint tells of something that went wrong, and still is. */
export const isAmiss = ({ tone, done }: Pick<HintAdvice, 'tone' | 'done'>): boolean =>
  tone === 'trouble' && !done;

/** Whether places bear numbers: one alone needs none. */
export const isNumbered = (hints: readonly HintAdvice[]): boolean =>
  hints.filter(({ rank }) => rank !== null).length > 1;

/** Number of the place of the moment; null where it bears none. */
export const rankNow = ({ hints }: Advice): number | null =>
  (isNumbered(hints) && hints.find(({ current }) => current)?.rank) || null;

/** Every hint that may have a place on the page: those listed, and the dead end. */
export const placedHints = ({ hints, deadEnd }: Advice): readonly HintAdvice[] =>
  deadEnd ? [...hints, deadEnd] : hints;

/**
 * Ranks the steps and marks what to do now: what went wrong at a place, else the first step that is
 * neither done nor optional. Steps to see to once for each child go on by child, as the page is read.
 */
export function inOrder(hints: readonly UnrankedHint[]): HintAdvice[] {
  const isStep = ({ tone, isStep: stands }: UnrankedHint) => tone === 'step' || stands === true;
  const isWrong = (hint: UnrankedHint) =>
    isAmiss(hint) && (hint.isStep === true || hint.places.length > 0);
  const now =
    hints.find(isWrong) ??
    firstOf(hints.filter((one) => isStep(one) && !one.done && !one.optional));
  let rank = 0;
  return hints.map((hint) => {
    if (isStep(hint)) rank += 1;
    return { ...hint, rank: isStep(hint) ? rank : null, current: hint === now };
  });
}

/** The first step, or where it has several places in turn, the one whose next place comes first. */
function firstOf([first, ...others]: readonly UnrankedHint[]): UnrankedHint | undefined {
  const next = first?.inTurn && nextOf(first);
  if (!next) return first;
  const comesBefore = (one: UnrankedHint) =>
    one.inTurn && nextOf(one)?.compareDocumentPosition(next) === Node.DOCUMENT_POSITION_FOLLOWING;
  return others.find(comesBefore) ?? first;
}

const nextOf = ({ places }: UnrankedHint) => places.find(({ done }) => !done)?.element;

/** Whether the turn of a place comes with, or after, another one of its hint. */
export const isWaiting = ({ places, inTurn }: HintAdvice, index: number): boolean =>
  inTurn === true &&
  index !==
    Math.max(
      0,
      places.findIndex(({ done }) => !done),
    );
