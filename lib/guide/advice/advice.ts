import type { Ent } from '../../ents/ent';
import type { Page } from '../../page/page';
import { isTranslated } from '../../page/translated';
import { isSeen } from '../../recognise/seen';
import { locateAll } from '../../recognise/target';
import type { Box } from '../../screens/boxes';
import translated from '../../screens/educonnect-translated';
import { ents, teleservices } from '../../screens/hosts';
import type { ScreenId } from '../../screens/ids';
import type { Offer } from '../../screens/offer';
import { profileFromBadge } from '../../screens/parts';
import { type Picture, pictureOf } from '../../screens/picture';
import type { Signal } from '../../screens/signal';
import type { Hint, Screen, Target } from '../../screens/vocabulary';
import type { Texts } from '../../texts/texts';
import { PROFILES, type Profile } from '../../vocabulary';
import { displayed } from './displayed';
import { isDone } from './form-state';
import type { HiddenHints } from './hidden-hints';
import { inTheirSteps } from './in-their-steps';

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

/** Stands for the words of a place that has none. */
const NO_WORDS = '\u{fffc}';

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

/**
 * Says what there is to say about a recognised screen.
 *
 * @param screen the screen
 * @param page the page it was recognised on
 * @param known what the guide knows besides
 * @param tellRefusals adds what the page refuses; by default nothing
 */
export function adviseOnScreen(
  screen: Screen,
  page: Page,
  known: Circumstances,
  tellRefusals: TellRefusals = (hints) => ({ hints, refused: [] }),
): Advice {
  const profile = profileOn(screen, page) ?? known.profile;
  const said = hintsOn(screen, page)
    .filter((hint) => concerns(hint, page, profile, known))
    .map((hint) => ({ hint, places: placesOf(hint, page, profile) }))
    .filter(({ hint, places }) => stands(hint, places, known.texts, profile))
    .map(({ hint, places }) => ({
      isDeadEnd: hint.deadEnd === true,
      told: told(hint, places, known, profile),
    }));
  const hints = withWarnings(said.filter(({ isDeadEnd }) => !isDeadEnd).map((one) => one.told));
  const deadEnd = said.find(({ isDeadEnd }) => isDeadEnd)?.told;
  const refusals = tellRefusals(hints, screen, page, known, profile);
  return {
    screen: screen.id,
    profile,
    entId: null,
    title: known.texts.get(titleOn(screen, page), [], profile),
    hints: inOrder(refusals.hints),
    ...(deadEnd && { deadEnd: avoiding(deadEnd) }),
    offers: screen.offers ?? [],
    refused: refusals.refused,
    offRoute: screen.offRoute ? isSeen(screen.offRoute, page) : false,
  };
}

function told(
  hint: Hint,
  places: readonly Spot[],
  known: Circumstances,
  profile: Profile | null,
): UnrankedHint {
  const words = places.map(({ element }) => displayed(element));
  return {
    id: hint.id,
    key: hint.id,
    done: hint.tone === 'step' && places.length > 0 && places.every((one) => one.done),
    text: known.texts.get(textOf(hint, known), words, profile),
    tone: hint.tone,
    picture: pictureOf(hint),
    places,
    ringed: hint.tone !== 'note',
    ...(hint.tone === 'note' && { help: hint.otherWay ? 'in-sight' : 'on-request' }),
    optional: hint.optional === true,
  };
}

/** Puts warnings about what is typed at a place in the step of that place. */
function withWarnings(hints: readonly UnrankedHint[]): readonly UnrankedHint[] {
  const isPlaced = ({ tone, places }: UnrankedHint) => tone === 'trouble' && places.length > 0;
  return hints.filter(isPlaced).reduce(
    inTheirSteps,
    hints.filter((hint) => !isPlaced(hint)),
  );
}

/** A warning against its places, which are ringed only while the user points there. */
const avoiding = ({ places, help: _, ...hint }: UnrankedHint): HintAdvice => ({
  ...hint,
  rank: null,
  current: false,
  places: [],
  avoid: places.map(({ element }) => element),
  ringed: true,
});

/** Every hint that may have a place on the page: those listed, and the dead end. */
export const placedHints = ({ hints, deadEnd }: Advice): readonly HintAdvice[] =>
  deadEnd ? [...hints, deadEnd] : hints;

/** Adds, on a translated page, how to get back the words that some hints rely on. */
function hintsOn(screen: Screen, page: Page): readonly Hint[] {
  const isToldOf = screen !== translated && screen.on !== ents && isTranslated(page);
  return isToldOf ? [...screen.hints, ...translated.hints] : screen.hints;
}

const textOf = ({ text, textWhile }: Hint, { signals }: Circumstances): Hint['text'] =>
  textWhile && signals().has(textWhile.signal) ? textWhile.text : text;

const titleOn = ({ title, titleWhen }: Screen, page: Page): Screen['title'] =>
  titleWhen && isSeen(titleWhen.when, page) ? titleWhen.title : title;

/**
 * Whether a hint can be shown: a step needs its place, unless it is done away from the page; any other
 * hint needs the words that it quotes.
 */
function stands(
  { tone, text, target }: Hint,
  places: readonly Spot[],
  texts: Texts,
  profile: Profile | null,
): boolean {
  if (tone === 'step') return !target || places.length > 0;
  const words = places.map(({ element }) => displayed(element) || NO_WORDS);
  return !texts.get(text, [...words, NO_WORDS, NO_WORDS], profile).includes(NO_WORDS);
}

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

/**
 * The profile that the page shows. Only the portal has badges: Scolarité services and ENTs call other
 * things « Élève ».
 */
function profileOn(screen: Screen, page: Page): Profile | null {
  const badges = screen.on === teleservices || screen.on === ents ? [] : profileFromBadge;
  const evidence = [...(screen.profileFrom ?? []), ...badges];
  return evidence.find(({ when }) => isSeen(when, page))?.profile ?? null;
}

function concerns(
  hint: Hint,
  page: Page,
  profile: Profile | null,
  { hiddenHints, signals }: Circumstances,
): boolean {
  if (hint.profile && profile && hint.profile !== profile) return false;
  if (hint.signal && !signals().has(hint.signal)) return false;
  return (!hint.when || isSeen(hint.when, page)) && !hiddenHints.has(hint.id);
}

function placesOf(hint: Hint, page: Page, profile: Profile | null): Spot[] {
  if (!hint.target) return [];
  const { target, each = false } = hint;
  if (isForAll(target)) return places(target, page, each, null);
  const wanted = profile ? [profile] : PROFILES;
  const found = wanted.flatMap((one) => places(target[one], page, each, one));
  return new Set(found.map((one) => one.profile)).size === wanted.length ? found : [];
}

function places(target: Target, page: Page, each: boolean, profile: Profile | null): Spot[] {
  return locateAll(target, page)
    .slice(0, each ? undefined : 1)
    .map((element) => ({ element, profile, done: isDone(element) }));
}

const isForAll = (target: NonNullable<Hint['target']>): target is Target => Array.isArray(target);
