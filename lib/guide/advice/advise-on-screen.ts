import type { Page } from '../../page/page';
import { isTranslated } from '../../page/translated';
import { isSeen } from '../../recognise/seen';
import { locateAll } from '../../recognise/target';
import translated from '../../screens/educonnect-translated';
import { ents, teleservices } from '../../screens/hosts';
import { profileFromBadge } from '../../screens/parts';
import { pictureOf } from '../../screens/picture';
import type { Hint, Screen, Target } from '../../screens/vocabulary';
import type { Texts } from '../../texts/texts';
import { PROFILES, type Profile } from '../../vocabulary';
import {
  type Advice,
  type Circumstances,
  type HintAdvice,
  inOrder,
  type Spot,
  type TellRefusals,
  type UnrankedHint,
} from './advice';
import { displayed } from './displayed';
import { answerAt, isDone } from './form-state';
import { inTheirSteps } from './in-their-steps';

/** Stands for the words of a place that has none. */
const NO_WORDS = '\u{fffc}';

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
    ...(refusals.refusals && { refusals: refusals.refusals }),
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
    places: hint.signal ? places.map((one) => ({ ...one, done: false })) : places,
    inTurn: hint.each === 'all',
    ringed: hint.tone !== 'note',
    ...(hint.tone === 'note' && { help: hint.otherWay ? 'in-sight' : 'on-request' }),
    optional: hint.optional === true,
    // Without a signal it is no warning, but what to do about what went wrong.
    ...(hint.tone === 'trouble' && (hint.signal ? { warns: true } : { isStep: true })),
  };
}

/** Puts warnings about what is typed at a place in the step of that place. */
function withWarnings(hints: readonly UnrankedHint[]): readonly UnrankedHint[] {
  const isPlaced = ({ tone, isStep, places }: UnrankedHint) =>
    tone === 'trouble' && !isStep && places.length > 0;
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

/** Adds, on a translated page, how to get back the words that some hints rely on. */
function hintsOn(screen: Screen, page: Page): readonly Hint[] {
  const isToldOf = screen !== translated && screen.on !== ents && isTranslated(page);
  return isToldOf ? [...screen.hints, ...translated.hints] : screen.hints;
}

const textOf = ({ text, textWhile }: Hint, { signals }: Circumstances): Hint['text'] =>
  textWhile && signals().has(textWhile.signal) ? textWhile.text : text;

const titleOn = ({ title, titleWhen }: Screen, page: Page): Screen['title'] =>
  titleWhen?.find(({ when }) => isSeen(when, page))?.title ?? title;

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

/**
 * The profile that the page shows. Only the portal has badges: Scolarité services and ENTs call other
 * things « Élève ».
 */
export function profileOn(screen: Screen, page: Page): Profile | null {
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
  const { target } = hint;
  if (isForAll(target)) return places(target, page, hint.each, null);
  const wanted = profile ? [profile] : PROFILES;
  const found = wanted.flatMap((one) => places(target[one], page, hint.each, one));
  return new Set(found.map((one) => one.profile)).size === wanted.length ? found : [];
}

function places(target: Target, page: Page, each: Hint['each'], profile: Profile | null): Spot[] {
  return locateAll(target, page)
    .slice(0, each ? undefined : 1)
    .map((element) => ({
      // Who answers that a child is not theirs sees that answer ringed, not the one they refused.
      element: each === 'all' ? answerAt(element) : element,
      profile,
      done: isDone(element),
    }));
}

const isForAll = (target: NonNullable<Hint['target']>): target is Target => Array.isArray(target);
