import type { Page } from '../page/page';
import type { ClassRule, Criteria, Statement } from './criteria';
import { knownCriteria, type PageKind } from './known';
import { readAttributes, SCRIPT_LENGTH } from './read/attributes';
import { readLines } from './read/lines';

/**
 * The rules for a new password on the page in front of the user. The field's own attributes come
 * first, then the sentences around it, then the rules known from the tutorials; what one source
 * leaves out the next completes. Read once when the screen is recognised and once more when typing
 * begins, as a page may show its rules only then.
 *
 * @param page the page
 * @param input the field of the new password
 * @param kind which page it is, for the rules known from the tutorials
 */
export function readCriteria(page: Page, input: Element, kind: PageKind): Criteria {
  const carried = readAttributes(input);
  const written = readLines(page, input);
  const known = knownCriteria(kind);
  if (!carried && !written) return { ...known, maxLength: fieldLimit(input) };
  const said: Statement = { ...written, ...carried };
  const classes = askedClasses(said, known);
  const script = carried?.classes ? SCRIPT_LENGTH : known.minLength;
  return {
    minLength: said.minLength ?? script,
    maxLength: fieldLimit(input) ?? said.maxLength ?? null,
    required: Math.min(said.required ?? classes.length, classes.length),
    classes,
    specials: said.specials ?? (said.classes ? null : known.specials),
    forbids: said.forbids ?? [],
    readFrom: carried ? 'attributes' : 'lines',
  };
}

/** The kinds asked for. A kind that the page forbids in words is not asked for. */
function askedClasses(said: Statement, known: Criteria): readonly ClassRule[] {
  const classes = said.classes ?? known.classes;
  return said.forbids?.includes('special') ? classes.filter(({ id }) => id !== 'special') : classes;
}

function fieldLimit(input: Element): number | null {
  const limit = Number(input.getAttribute('maxlength') ?? Number.NaN);
  return Number.isInteger(limit) && limit > 0 ? limit : null;
}
