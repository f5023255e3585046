import type { CharacterClass } from './classes';
import type { ClassRule, Criteria, Source } from './criteria';
import { graphemes, lookUp } from './graphemes';
import {
  allowedBy,
  isAccented,
  type UnlistedCharacter,
  unlistedCharacter,
} from './unlisted-character';

/** One rule of the page, and whether a password meets it. */
export interface Criterion {
  /** Where the rule comes from: a rule that is only usual is not reported. */
  readonly from: Exclude<Source, 'usual'>;
  readonly id: 'length' | 'longest' | CharacterClass;
  /** How many characters the rule asks for, or allows for `longest`. */
  readonly asked: number;
  /** How many more are needed, or how many too many for `longest`; 0 when met. */
  readonly short: number;
  readonly met: boolean;
}

/** What the user already has, compared in memory only. */
export interface OwnCredentials {
  /** Identifier of the account; empty or absent when unknown. */
  readonly identifier?: string | undefined;
  /** Password already in use, typed on the same page: the provisional one. */
  readonly previous?: string | undefined;
  /** Whether it is already known to be the password typed on the previous page. */
  readonly isPrevious?: boolean;
  /** Whether there was any password to compare with. */
  readonly previousKnown?: boolean;
}

/**
 * How a page will treat a password.
 * - `accepted`: every rule of a page that was read as a whole is met, by characters that it lists.
 * - `unsure`: every rule that was read is met, but there may be others, or something is not covered
 *   by the page's words: a character that no list names, or a password that is already the identifier
 *   or the provisional one. How the portal's server treats such characters is unknown: its script
 *   neither counts nor refuses them (login pages v24.3 and v25.5).
 * - `refused`: a rule of the page is not met, or something it forbids in words is there.
 * @internal exported for tests only
 */
export type Verdict = 'accepted' | 'unsure' | 'refused';

/** Result of checking a password. */
export interface Check {
  /** Length in characters, as a user counts them. */
  readonly length: number;
  /** Every rule read from the page, in the page's order. */
  readonly criteria: readonly Criterion[];
  /** How many kinds are met, how many are asked for, and how many there are. */
  readonly kinds: { readonly met: number; readonly required: number; readonly of: number };
  /** Characters outside the page's lists, each once, in typing order. */
  readonly unlisted: readonly UnlistedCharacter[];
  /** Which known credential the password equals, if any. */
  readonly same: 'identifier' | 'previous' | null;
  readonly verdict: Verdict;
}

/**
 * Checks a password against the rules of a page. Each character counts once, as a reader sees it,
 * and only if the page lists it. A rule that is only usual does not count.
 *
 * @param value what was typed
 * @param criteria the rules of the page
 * @param known what the password must not be
 */
export function checkPassword(
  value: string,
  criteria: Criteria,
  known: OwnCredentials = {},
): Check {
  const typed = graphemes(value);
  const looked = typed.map(lookUp);
  const kinds = criteria.classes.flatMap((rule) => countKind(looked, rule, criteria));
  const met = kinds.filter((kind) => kind.met).length;
  const rules = [...lengths(value, typed.length, criteria), ...kinds];
  const unlisted = findUnlisted(typed, looked, criteria);
  const same = sameAs(value, known);
  const refused =
    rules.some((rule) => !rule.met && (rule.id === 'length' || rule.id === 'longest')) ||
    met < criteria.required ||
    unlisted.some(({ forbidden }) => forbidden) ||
    forbiddenWhole(value, criteria, known);
  const sure =
    criteria.reading === 'whole' &&
    unlisted.length === 0 &&
    same === null &&
    !looked.some((character) => criteria.doubtful.includes(character)) &&
    canTell(criteria, known);
  return {
    length: typed.length,
    criteria: rules,
    kinds: { met, required: criteria.required, of: kinds.length },
    unlisted,
    same,
    verdict: refused ? 'refused' : sure ? 'accepted' : 'unsure',
  };
}

function lengths(value: string, length: number, criteria: Criteria): Criterion[] {
  const { minLength, lengthFrom, maxLength } = criteria;
  const rules: Criterion[] = [];
  if (lengthFrom !== 'usual') {
    const short = Math.max(0, minLength - length);
    rules.push({ id: 'length', asked: minLength, short, met: short === 0, from: lengthFrom });
  }
  if (maxLength !== null) {
    const over = Math.max(0, value.length - maxLength);
    const from = lengthFrom === 'usual' ? 'attributes' : lengthFrom;
    rules.push({ id: 'longest', asked: maxLength, short: over, met: over === 0, from });
  }
  return rules;
}

/** A list on the field itself counts only what it holds, whatever else the page says. */
function countKind(looked: readonly string[], rule: ClassRule, page: Criteria): Criterion[] {
  const { id, min, characters, from } = rule;
  if (from === 'usual') return [];
  const counts = new Set(characters);
  const bare = page.accents && from === 'lines' && id !== 'special';
  const counted = looked.filter(
    (one) =>
      counts.has(one) || (bare && isAccented(one) && counts.has(one.normalize('NFD').charAt(0))),
  );
  const short = Math.max(0, min - counted.length);
  return [{ id, asked: min, short, met: short === 0, from }];
}

function findUnlisted(typed: string[], looked: string[], criteria: Criteria): UnlistedCharacter[] {
  const allowed = allowedBy(criteria);
  const seen = new Set<string>();
  return looked.flatMap((character, index) => {
    if (allowed.has(character) || seen.has(character)) return [];
    if (criteria.accents && isAccented(character)) return [];
    seen.add(character);
    return [unlistedCharacter(character, index, typed.length, criteria.forbids)];
  });
}

function sameAs(
  value: string,
  { identifier, previous, isPrevious }: OwnCredentials,
): Check['same'] {
  const composed = value.normalize('NFC');
  if (!composed) return null;
  if (isPrevious || composed === previous?.normalize('NFC')) return 'previous';
  return composed.toLowerCase() === identifier?.trim().toLowerCase() ? 'identifier' : null;
}

/** Whether everything that the page forbids reusing is known. */
function canTell({ forbids }: Criteria, known: OwnCredentials): boolean {
  const previous = known.previousKnown || known.isPrevious || Boolean(known.previous);
  return (
    (previous || !forbids.includes('previous')) &&
    (Boolean(known.identifier?.trim()) || !forbids.includes('identifier'))
  );
}

function forbiddenWhole(value: string, { forbids }: Criteria, known: OwnCredentials): boolean {
  const identifier = known.identifier?.trim().toLowerCase();
  if (forbids.includes('previous') && sameAs(value, known) === 'previous') return true;
  return (
    Boolean(identifier) &&
    forbids.includes('identifier') &&
    value.toLowerCase().includes(identifier ?? '')
  );
}
