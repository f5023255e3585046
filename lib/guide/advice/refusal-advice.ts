import type { Page } from '../../page/page';
import { boxesOn } from '../../recognise/boxes';
import { fieldsOf } from '../../recognise/fields';
import { type Refusal, refusalsOf } from '../../recognise/refusals';
import { isSeen } from '../../recognise/seen';
import { locateAll, shown } from '../../recognise/target';
import type { Box, Cause } from '../../screens/boxes';
import type { FieldName } from '../../screens/field-name';
import { REFUSALS } from '../../screens/refusals';
import type { RefusalRule, Screen } from '../../screens/vocabulary';
import { type GuideText, together } from '../../texts/page-words';
import type { TextKey, Texts } from '../../texts/texts';
import type { Profile } from '../../vocabulary';
import type { Circumstances, Spot, ToldRefusal, UnrankedHint } from './advice';
import { written } from './displayed';
import { isDone } from './form-state';
import { inTheirSteps } from './in-their-steps';

/** What holds something typed. */
const TYPED = 'input:not([type="radio"], [type="checkbox"])';

/** The name of each box, in the user’s language. */
const BOX_NAMES: Readonly<Record<Exclude<Box, 'page' | 'other'>, TextKey>> = {
  identifier: 'box_identifier',
  password: 'box_password',
  'current-password': 'box_current_password',
  'new-password': 'box_new_password',
  'confirm-password': 'box_confirm_password',
  'birth-date': 'box_birth_date',
  'confirm-email': 'box_confirm_email',
  email: 'box_email',
  phone: 'box_phone',
  'last-name': 'box_last_name',
  'first-name': 'box_first_name',
  'sms-code': 'box_sms_code',
  captcha: 'box_captcha',
  'legal-link': 'box_legal_link',
  consent: 'consent',
};

/** The hints of a screen, with what its page refuses. */
interface WithRefusals {
  readonly hints: UnrankedHint[];
  /** Boxes whose refusal the school’s record decides. */
  readonly refused: readonly Box[];
  /** All that is not put right yet. */
  readonly refusals: readonly ToldRefusal[];
}

/**
 * Adds what the page refuses to the hints of a screen, in the steps of the refused boxes; a refusal
 * of none comes before the steps.
 *
 * @param hints the hints of the screen without refusals
 */
export function withRefusals(
  hints: readonly UnrankedHint[],
  screen: Screen,
  page: Page,
  known: Circumstances,
  profile: Profile | null,
): WithRefusals {
  const name = screen.id.split('/').at(-1);
  const rules = [...(screen.refusals ?? []), ...REFUSALS];
  const refused: Box[] = [];
  const refusals: ToldRefusal[] = [];
  let told = [...hints];
  const all = refusalsOf(page);
  known.typedSince?.look(all);
  for (const found of all) {
    const rule = rules.find((one) => fits(one, found, page) && reaches(one, page, known));
    if (!rule) continue;
    const refusal: Refusal = rule.ends ? { ...found, boxes: ['page'], fields: [] } : found;
    if (rule.ends) told = told.filter(({ tone }) => tone !== 'step');
    if (rule.school) refused.push(...refusal.boxes);
    const id = `${name}.refused-${refusal.boxes.join('-')}`;
    const boxes = placesOf(refusal, rule, told, page, known);
    const before = placesBefore(refusal, rule, page, known);
    // Where no box is refused, what is to be clicked is a choice, and says more than the message.
    const isChoice = before.length > 0 && refusal.fields.length === 0;
    if (isOver(refusal, boxes, page)) continue;
    refusals.push({ boxes: refusal.boxes, cause: refusal.cause });
    if (!rule.text || known.hiddenHints.has(id)) continue;
    const trouble: UnrankedHint = {
      id,
      key: id,
      done: isMended(boxes),
      text: orderOf(refusal, rule, hints) ?? textOf(refusal, rule, page, known, profile),
      ...(!isUnsaid(refusal) &&
        rule.checks && { checks: checksOf(refusal, rule, page, known.texts, profile) }),
      tone: 'trouble',
      picture: null,
      places: isChoice ? before : [...before, ...boxes],
      inTurn: !isChoice,
      ringed: true,
      optional: false,
    };
    told = inTheirSteps(told, trouble);
  }
  return { hints: told, refused, refusals };
}

function fits(rule: RefusalRule, { boxes, cause }: Refusal, page: Page): boolean {
  const concerned = rule.boxes.length === 0 || boxes.every((box) => rule.boxes.includes(box));
  return (
    concerned &&
    (rule.causes.length === 0 || rule.causes.includes(cause)) &&
    (!rule.several || boxes.length > 1) &&
    (!rule.when || isSeen(rule.when, page)) &&
    (!rule.first || locateAll(rule.first, page).length > 0) &&
    (!rule.quotes || quoted(rule.quotes, page) !== '')
  );
}

function reaches({ clicks }: RefusalRule, page: Page, { covered }: Circumstances): boolean {
  const place = clicks && locateAll(clicks, page)[0];
  return !place || !covered?.(place);
}

const quoted = (place: NonNullable<RefusalRule['quotes']>, page: Page): string =>
  written(locateAll(place, page)[0]);

/**
 * An empty box is asked for as its step asks for it, unless that one says « if you want »; null where no
 * step is about these boxes alone.
 */
function orderOf(
  { fields }: Refusal,
  { text }: RefusalRule,
  hints: readonly UnrankedHint[],
): GuideText | null {
  if (text !== 'refusal_empty') return null;
  const isAbout = ({ tone, optional, places }: UnrankedHint) =>
    tone === 'step' &&
    !optional &&
    places.length === fields.length &&
    places.every(({ element }) => fields.some((field) => element.contains(field)));
  return hints.find(isAbout)?.text ?? null;
}

function textOf(
  { boxes, cause, message }: Refusal,
  rule: RefusalRule,
  page: Page,
  { texts, refusedAgain }: Circumstances,
  profile: Profile | null,
): GuideText {
  const key = isUnsaid({ message, cause }) ? 'refusal_marked' : rule.text;
  const text = texts.get(key ?? 'refusal_unknown', [wordsFor(boxes, rule, page, texts)], profile);
  const again = rule.school && boxes.some((box) => refusedAgain.has(box));
  return again ? together([text, texts.get('refusal_secretariat', [], profile)]) : text;
}

/** The page marks a box and says nothing of it. */
const isUnsaid = ({ message, cause }: Pick<Refusal, 'message' | 'cause'>): boolean =>
  !message && cause === 'unknown';

const checksOf = (
  { boxes }: Refusal,
  rule: RefusalRule,
  page: Page,
  texts: Texts,
  profile: Profile | null,
): readonly GuideText[] =>
  (rule.checks ?? []).map((key) => texts.get(key, [wordsFor(boxes, rule, page, texts)], profile));

/** What `$1` is in the texts of a rule. */
const wordsFor = (boxes: readonly Box[], { quotes }: RefusalRule, page: Page, texts: Texts) =>
  quotes ? quoted(quotes, page) : nameOf(boxes, texts);

const nameOf = (boxes: readonly Box[], texts: Texts): string =>
  boxes
    .flatMap((box) => (box === 'page' || box === 'other' ? [] : texts.get(BOX_NAMES[box])))
    .join(', ');

/** The places of the refused boxes: those of their steps if there are any, so as to share them. */
function placesOf(
  { boxes, fields, message, cause }: Refusal,
  { about }: RefusalRule,
  hints: readonly UnrankedHint[],
  page: Page,
  known: Circumstances,
): Spot[] {
  const meant =
    boxes.includes('page') && about
      ? boxesOn(page).flatMap(({ field, box }) => (about.includes(box) ? [field] : []))
      : fields;
  const stood = hints
    .filter(({ tone, isStep }) => tone === 'step' || isStep)
    .flatMap(({ places }) => places.map(({ element }) => element));
  const elements = meant.flatMap(
    (field) => stood.find((place) => place.contains(field)) ?? shown(field, page),
  );
  const all = elements.length === 0 && message ? [message] : elements;
  const places = [...new Set(all)].map(
    (element): Spot => ({
      element,
      profile: null,
      done: isDone(element) && isNew(element, cause, known),
    }),
  );
  const left = places.filter(({ done }) => !done);
  return cause === 'empty' && left.length > 0 ? left : places;
}

/**
 * What is to be clicked before the boxes are filled in again. A button does not show that it was
 * clicked; that its user has gone on to the boxes does.
 */
function placesBefore(
  { fields, cause }: Refusal,
  { first }: RefusalRule,
  page: Page,
  known: Circumstances,
): readonly Spot[] {
  const done = fields.some(
    (field) => field.matches(':focus') || (isDone(field) && isNew(field, cause, known)),
  );
  return locateAll(first ?? [], page).map((element) => ({ element, profile: null, done }));
}

/** Whether what is in the refused boxes may be right: all filled in, and not all as it was. */
const isMended = (places: readonly Spot[]): boolean =>
  places.some(({ done }) => done) && places.every(({ element, done }) => done || isDone(element));

/**
 * Whether what is at a refused place may be right: not what the page has sent back as it was, nor an
 * entry that still differs from the first. What it is, is not looked at.
 */
function isNew(place: Element, cause: Cause, { typedSince }: Circumstances): boolean {
  if (cause === 'empty') return true;
  if (cause === 'different') return false;
  const fields = [place, ...place.querySelectorAll('input')];
  const typed = fields.filter((one): one is HTMLInputElement => one.matches(TYPED));
  const isTyped = (one: HTMLInputElement) =>
    one.value !== one.defaultValue && !typedSince?.isAsRefused(one);
  return typed.length === 0 || typed.some(isTyped);
}

/** The field that each second entry must match. */
const FIRST: Readonly<Partial<Record<Box, FieldName>>> = {
  'confirm-email': 'email',
  'confirm-password': 'new-password',
};

/**
 * Whether the refusal has been put right: « Vous devez saisir… » and « ne sont pas identiques » stay on
 * the page. All that is read of two entries is whether they are the same.
 */
function isOver({ cause, boxes, fields }: Refusal, places: readonly Spot[], page: Page): boolean {
  if (cause === 'empty') return fields.length > 0 && places.every(({ done }) => done);
  const first = boxes[0] && FIRST[boxes[0]];
  if (cause !== 'different' || !first) return false;
  const [one, other] = [fieldsOf(page, first)[0], fields[0]] as HTMLInputElement[];
  return Boolean(one?.value) && one?.value === other?.value;
}
