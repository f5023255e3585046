import type { Page } from '../../page/page';
import type { ClassRule, Statement } from '../criteria';
import { readLine } from './line';
import { linesOf } from './page-lines';

/** Most ancestors of the field that are searched, so that a deep page costs little. */
const HIGHEST = 12;

/**
 * The rules that the page states in sentences near the field: what describes the field, then the
 * portal's own list, which stays hidden until something is typed (login pages v24.3 and v25.5),
 * then what is visible around the field, ever wider until both a length and a kind are found.
 *
 * @returns null where the page states no rule
 */
export function readLines(page: Page, input: Element): Statement | null {
  let found: Statement = {};
  for (const lines of zones(page, input)) {
    const statement = gather(lines);
    if (!says(statement)) continue;
    found = merge(found, statement);
    if (found.minLength && found.classes) return found;
  }
  return says(found) ? found : null;
}

function* zones(page: Page, input: Element): Generator<string[]> {
  for (const id of (input.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(Boolean)) {
    const described = page.find(`[id="${id.replace(/["\\]/g, '\\$&')}"]`);
    yield described.flatMap((element) => linesOf(element));
  }
  const own = input.parentElement?.parentElement?.nextElementSibling;
  if (own?.classList.contains('password-errors')) yield linesOf(own);
  let around = input.parentElement;
  for (let height = 0; around && height < HIGHEST; height += 1) {
    yield linesOf(around, page);
    around = around.parentElement;
  }
}

function gather(lines: string[]): Statement {
  return lines.map(readLine).reduce(merge, {});
}

/** What two sources say together; where both speak of one thing the first is kept. */
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

function mergeClasses(first: ClassRule[], second: ClassRule[]): ClassRule[] {
  return [...first, ...second.filter((rule) => !first.some(({ id }) => id === rule.id))];
}

function says({ minLength, classes }: Statement): boolean {
  return minLength !== undefined || classes !== undefined;
}
