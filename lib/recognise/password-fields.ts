import type { Page } from '../page/page';
import { labelOf } from './label';
import { perPage } from './per-page';
import { holds } from './words';

/** The password fields of a page, by what each one is for. */
export interface PasswordFields {
  /** Fields that ask for the password already in use, the provisional one included. */
  readonly current: readonly Element[];
  /** The field for the new password. */
  readonly created: Element | null;
  /** The field where it is typed again. */
  readonly confirmed: Element | null;
}

const DECLARED_CURRENT = '[autocomplete="current-password"], [name="j_password"]';
const DECLARED_NEW = '[autocomplete="new-password"], [data-min-size]';

const NEW = ['nouveau mot de passe'];
const CURRENT = ['actuel', 'ancien', 'provisoire', 'mot de passe en cours'];
const CONFIRM = [
  'confirmation',
  'confirmez',
  'confirmer',
  'je confirme',
  'répétez',
  'ressaisissez',
  'saisissez à nouveau',
  'retapez',
];
const PASSWORD = ['mot de passe', 'mdp'];

/**
 * Reads which visible field is for what. The portal's eye button turns a password field into a text
 * field (login page v25.5), so the type alone does not tell.
 */
export const passwordFields: (page: Page) => PasswordFields = perPage((page) => {
  const fields = page
    .find('input')
    .filter((input) => isPassword(page, input) && page.visible(input));
  const current = fields.filter((input) => isCurrent(page, input));
  const others = fields.filter((input) => !current.includes(input));
  if (others.length < 2 && !others.some((input) => isNew(page, input))) {
    return { current: fields, created: null, confirmed: null };
  }
  const confirmed =
    others.find((input) => holds(labelOf(page, input), CONFIRM)) ?? others[1] ?? null;
  const created = others.find((input) => input !== confirmed) ?? null;
  return { current, created, confirmed };
});

/** « Nouveau mot de passe, différent du mot de passe provisoire » labels the new one. */
function isCurrent(page: Page, input: Element): boolean {
  if (input.matches(DECLARED_CURRENT)) return true;
  const label = labelOf(page, input);
  return holds(label, CURRENT) && !holds(label, NEW);
}

function isNew(page: Page, input: Element): boolean {
  return input.matches(DECLARED_NEW) || holds(labelOf(page, input), ['nouveau']);
}

function isPassword(page: Page, input: Element): boolean {
  const type = (input.getAttribute('type') ?? 'text').toLowerCase();
  if (type === 'password') return true;
  if (type !== 'text') return false;
  return (
    input.matches(`${DECLARED_CURRENT}, ${DECLARED_NEW}`) || holds(labelOf(page, input), PASSWORD)
  );
}
