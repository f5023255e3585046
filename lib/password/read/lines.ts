import { unshadowed } from '../../page/open-roots';
import type { Page } from '../../page/page';
import type { StatedRule, Statement } from '../criteria';
import { fieldLines } from './aside';
import { readLine } from './line';
import { type Line, linesOf } from './page-lines';

/** Most ancestors of the field to search, so that a deep page costs little. */
const HIGHEST = 12;

/** What the page's sentences say near the field. */
export interface Written {
  /** Null where they state no rule. */
  readonly statement: Statement | null;
  /** Lines in which a rule was read, or which describe the field. */
  readonly rules: readonly Line[];
}

/**
 * Reads the rules in sentences near the field: what describes the field, then the portal's own
 * list, which stays hidden until something is typed (login pages v24.3 and v25.5), then its placeholder
 * and title, then what is visible around the field, ever wider until both a length and a kind are found.
 *
 * @param foreign the page's words are a translation: then only a line understood in full is read
 */
export function readLines(page: Page, input: Element, foreign: boolean): Written {
  let found: Statement = {};
  const rules: Line[] = [];
  for (const { lines, describes } of zones(page, input)) {
    const read = lines.map((line) => ({ line, ...readLine(line.text) }));
    const used = read.filter(({ whole }) => whole || !foreign);
    const statement = used.map((one) => one.statement).reduce(merge, {});
    if (describes) rules.push(...lines);
    if (!says(statement)) continue;
    rules.push(...used.filter((one) => says(one.statement)).map(({ line }) => line));
    found = merge(found, statement);
    if (found.minLength && found.classes) break;
  }
  return { statement: says(found) ? found : null, rules };
}

/** A part of the page, and whether it serves the field only. */
interface Zone {
  readonly lines: Line[];
  readonly describes: boolean;
}

function* zones(page: Page, input: Element): Generator<Zone> {
  for (const id of (input.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(Boolean)) {
    const described = page.find(`[id="${id.replace(/["\\]/g, '\\$&')}"]`);
    yield { lines: described.flatMap((element) => linesOf(element)), describes: true };
  }
  const own = input.parentElement?.parentElement?.nextElementSibling;
  if (own?.classList.contains('password-errors')) {
    yield { lines: linesOf(own).filter(isNoMeter), describes: true };
  }
  yield { lines: fieldLines(input), describes: false };
  let around = input.parentElement;
  for (let height = 0; around && height < HIGHEST; height += 1) {
    yield { lines: linesOf(around, page), describes: false };
    around = unshadowed(around, 'parentElement');
  }
}

/** « Faible », « Moyen », « Fort »: the portal's own verdict on what was typed (v24.3 and v25.5). */
const isNoMeter = ({ block }: Line): boolean => !block.closest('.password-meter');

/** Merges two sources; where both say something, the first wins. */
function merge(first: Statement, second: Statement): Statement {
  const forbids = new Set([...(first.forbids ?? []), ...(second.forbids ?? [])]);
  const specials = first.specials ?? second.specials;
  const classes = mergeClasses(first.classes ?? [], second.classes ?? []).map((rule) =>
    rule.id === 'special' && specials ? { ...rule, characters: specials } : rule,
  );
  return {
    ...second,
    ...first,
    ...(classes.length > 0 ? { classes } : {}),
    ...(specials ? { specials } : {}),
    ...(forbids.size > 0 ? { forbids: [...forbids] } : {}),
  };
}

/** Merges the kinds of two sources; where both mention one, the first wins. */
export function mergeClasses(
  first: readonly StatedRule[],
  second: readonly StatedRule[],
): StatedRule[] {
  return [...first, ...second.filter((rule) => !first.some(({ id }) => id === rule.id))];
}

function says({ minLength, classes }: Statement): boolean {
  return minLength !== undefined || classes !== undefined;
}
