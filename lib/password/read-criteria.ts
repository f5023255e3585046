import type { Page } from '../page/page';
import { isTranslated } from '../page/translated';
import type { ClassRule, Criteria, Source, Statement } from './criteria';
import { type PageKind, usualRules } from './known-criteria';
import { readAttributes, SCRIPT_LENGTH } from './read/attributes';
import { guess } from './read/guess';
import { LENGTHS } from './read/limits';
import { mergeClasses, readLines } from './read/lines';
import { unreadLines } from './read/unread';

/**
 * Reads the rules for a new password on the user's page. The field's own attributes come first,
 * then the sentences around it; what neither says is filled in with what such pages usually
 * ask, and marked so. Of a translated page, only what is still French is read.
 *
 * @param page the page
 * @param input the field of the new password
 * @param kind which page it is, for the rules known from the tutorials
 */
export function readCriteria(page: Page, input: Element, kind: PageKind): Criteria {
  const translated = isTranslated(page);
  const carried = readAttributes(input);
  const { statement: written, rules } = readLines(page, input, translated);
  const said: Statement = {
    ...written,
    ...carried,
    ...bothKinds(carried, written),
    ...leastLength(input, carried, written),
  };
  const unread = unreadLines(page, input, rules, said);
  const complete = said.minLength !== undefined && said.classes !== undefined;
  const untold = input.hasAttribute('pattern') && !complete;
  const heard = !translated && !untold && unread.length === 0;
  const whole = heard && complete;
  const stated = said.minLength !== undefined || Boolean(carried ?? written);
  const classes = askedClasses(said, carried, whole ? [] : usualRules(kind).classes);
  const own = classes.filter(({ from }) => from !== 'usual');
  const length = carried?.classes ? SCRIPT_LENGTH : usualRules(kind).minLength;
  return {
    reading: heard ? (complete ? 'whole' : stated ? 'short' : 'none') : 'part',
    translated,
    minLength: said.minLength ?? length,
    lengthFrom: lengthSource(said, carried, written),
    maxLength: fieldLimit(input) ?? said.maxLength ?? null,
    required: requiredOf(said, own.length, unread.length),
    classes,
    specials: said.specials ?? null,
    doubtful: said.doubtful ?? [],
    forbids: said.forbids ?? [],
    ...(said.accents && !said.forbids?.includes('accent') ? { accents: true } : {}),
    guessed: guess(translated ? [...rules, ...unread] : unread),
  };
}

/** Kinds from the field's attributes, then those that only the sentences mention. */
function bothKinds(carried: Statement | null, written: Statement | null): Statement {
  const classes = mergeClasses(carried?.classes ?? [], written?.classes ?? []);
  return classes.length > 0 ? { classes } : {};
}

/**
 * The kinds that the page asks for, then the usual ones that it does not mention. A kind that it
 * forbids in words is not asked for; where it leaves a choice, none is added.
 */
function askedClasses(
  { classes = [], required, specials, forbids = [] }: Statement,
  carried: Statement | null,
  usual: readonly ClassRule[],
): readonly ClassRule[] {
  const own = classes.map((rule): ClassRule => {
    const from = carried?.classes?.includes(rule) ? 'attributes' : 'lines';
    return {
      ...rule,
      ...(rule.id === 'special' && specials ? { characters: specials } : {}),
      from,
    };
  });
  const spoken = new Set(own.map(({ id }) => id));
  const more = required === undefined ? usual.filter(({ id }) => !spoken.has(id)) : [];
  return [...own, ...more].filter(({ id }) => id !== 'special' || !forbids.includes('special'));
}

function lengthSource(
  { minLength }: Statement,
  carried: Statement | null,
  written: Statement | null,
): Source {
  if (minLength === undefined) return 'usual';
  const isWritten = carried?.minLength === undefined && written?.minLength === minLength;
  return isWritten ? 'lines' : 'attributes';
}

/**
 * How many of the kinds that were read are asked for: at least two where the page asks for three of
 * four and one was not understood.
 */
function requiredOf({ required, among = 0 }: Statement, read: number, unread: number): number {
  if (required === undefined) return read;
  return Math.min(read, Math.max(0, required - Math.max(unread, among - read)));
}

/**
 * The browser's own rule, which applies whatever the page says: a shorter password is not sent,
 * even where the sentences ask for fewer characters.
 */
function leastLength(input: Element, ...others: readonly (Statement | null)[]): Statement {
  const least = Number(input.getAttribute('minlength') ?? Number.NaN);
  const known = Math.max(...others.map((other) => other?.minLength ?? 0));
  return least >= LENGTHS.least && least <= LENGTHS.most && least > known
    ? { minLength: least }
    : {};
}

function fieldLimit(input: Element): number | null {
  const limit = Number(input.getAttribute('maxlength') ?? Number.NaN);
  return Number.isInteger(limit) && limit > 0 ? limit : null;
}
