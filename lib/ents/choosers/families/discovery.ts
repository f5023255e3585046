import type { Page } from '../../../page/page';
import { EDUCONNECT_ENTITY } from '../../../screens/hosts';
import { PROFILES } from '../../../vocabulary';
import type { Candidate, MarkedFamily } from '../candidate';
import { holderOf, type Root } from '../open-roots';
import { optionRows } from '../option-rows';
import { type RadioRow, radioRows } from '../radio-rows';
import { hrefOf, isEduconnectAnswer } from '../sso';

const LISTS = 'form, ul, ol, table, main, body';

/**
 * « Where are you from? » pages of SAML federations (e-lyco, La Réunion, Toutatice): links, options
 * or buttons whose value names an identity provider. Only the pages' addresses are known, so the
 * value alone decides.
 */
export const discovery: MarkedFamily = {
  family: 'discovery',
  confirm: '[type="submit"], button:not([type])',
  marks: `[value="${EDUCONNECT_ENTITY}"], [name="_saml_idp"], a[href*="=${EDUCONNECT_ENTITY}"], a[href*="${encodeURIComponent(EDUCONNECT_ENTITY)}"]`,
  rootOf: (mark, page) => (isNamed(mark) || isAnswer(mark, page) ? holderOf(mark, LISTS) : null),
  candidates: (page, root) => [
    ...links(page, root),
    ...options(page, root),
    ...radios(page, root),
    ...buttons(page, root),
  ],
};

function links(page: Page, root: Root): Candidate[] {
  return page
    .find('a[href]', root)
    .filter((link) => (hrefOf(link, page.url)?.search ?? '') !== '')
    .map((link) => candidate(link, link, link, isAnswer(link, page)));
}

function options(page: Page, root: Root): Candidate[] {
  return optionRows(page, root)
    .filter(({ control }) => control.getAttribute('value') !== '')
    .map(ofRow);
}

const radios = (page: Page, root: Root): Candidate[] =>
  radioRows(page, page.find('input[type="radio"]', root), root).map(ofRow);

const ofRow = ({ control, row, label, chosen }: RadioRow): Candidate => ({
  ...candidate(control, row, label, isNamed(control)),
  chosen,
});

/** Buttons that name their provider, or the only one of a form that names it in a hidden input. */
function buttons(page: Page, root: Root): Candidate[] {
  const all = page.find('button, input[type="submit"]', root);
  const isSecret = page.find('input[type="hidden"]', root).some(isNamed) && all.length === 1;
  return all
    .filter((button) => isSecret || isNamed(button))
    .map((button) => candidate(button, button, button, true));
}

function candidate(
  control: Element,
  row: Element,
  label: Element,
  isEduconnect: boolean,
): Candidate {
  return {
    control,
    row,
    label,
    target: isEduconnect ? 'educonnect' : 'other',
    profiles: isEduconnect ? PROFILES : null,
  };
}

function isAnswer(link: Element, page: Page): boolean {
  const url = hrefOf(link, page.url);
  return url !== null && isEduconnectAnswer(url, page.url);
}

function isNamed(control: Element): boolean {
  const value = control.getAttribute('value') ?? '';
  if (value === EDUCONNECT_ENTITY) return true;
  const name = control.closest('[name]')?.getAttribute('name');
  return name === '_saml_idp' && value.toLowerCase() === 'educonnect';
}
