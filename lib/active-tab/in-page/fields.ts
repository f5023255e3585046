import { namesOf, shownNames } from './field-names';
import type { Sight } from './seen';

/** Fields in which one can type. */
const FIELDS =
  'input, textarea, [contenteditable]:not([contenteditable="false"]), [role="textbox"], [role="searchbox"]';

/** Types of input in which nothing is typed, or nothing that could be masked. */
const OTHER_TYPES =
  /^(?:hidden|submit|button|reset|image|checkbox|radio|range|color|file|date|time)$/;

/** What a field to search in is called: pages have one beside their form. */
const CALLED_SEARCH = /recherch|search|trouver/i;

/** A narrower field (px) takes one letter of a secret. */
const ONE_LETTER = 72;

/** How a field for a password is called, whatever hides what is typed there. */
const CALLED_PASSWORD = /mot\s*de\s*passe|password|passwd|(?<![a-z])(?:mdp|pwd)(?![a-z])/i;

/** How a field for an identifier is called. */
const CALLED_IDENTIFIER = /identifiant|utilisateur|log_?in|user_?name|(?<![a-z])user(?![a-z])/i;

/** What can be pressed to go on. */
const BUTTONS = 'button, input[type="submit"], input[type="button"], input[type="image"]';

/** What the fields of a page ask for. */
interface Asked {
  readonly asksPassword: boolean;
  readonly asksSignIn: boolean;
  readonly hasPortalForm: boolean;
}

/**
 * Reads what a page asks for, never what was typed. Ids and names: login pages v24.3 and v25.5, which
 * a copy met in 2025 had word for word.
 *
 * @param elements the elements of a page
 * @param isSeen tells which may be seen
 */
export function askedIn(elements: readonly Element[], isSeen: Sight): Asked {
  const has = (selector: string) => elements.some((element) => element.matches(selector));
  return {
    asksPassword: elements.some(isPassword) || isAskedLater(elements),
    asksSignIn: isSignIn(elements.filter((element) => element.matches(FIELDS) && isSeen(element))),
    hasPortalForm:
      (has('#bouton_eleve:enabled') && has('#bouton_responsable:enabled')) ||
      (has('[name="j_username" i]:enabled') && has('[name="j_password" i]:enabled')),
  };
}

/**
 * @param field any element
 * @returns whether a password is asked for there, by whatever means
 */
export function isPassword(field: Element): boolean {
  if (!field.matches(FIELDS)) return false;
  const type = typeOf(field);
  if (field.matches(':disabled') || OTHER_TYPES.test(type)) return false;
  if (type === 'password' || isMasked(field)) return true;
  return type !== 'search' && CALLED_PASSWORD.test(namesOf(field)) && !isToSearch(field);
}

/**
 * A field for a password that is disabled may be enabled as soon as somebody reaches for it. One among
 * fields and buttons that all are is a picture of a form, in a page that explains it.
 */
function isAskedLater(elements: readonly Element[]): boolean {
  const later = elements.filter((one) => one.matches('input[type="password" i]:disabled'));
  return later.some((field) =>
    elements.some((one) => one.matches(`:is(${FIELDS}, ${BUTTONS}):enabled`) && goWith(one, field)),
  );
}

/**
 * Two fields to type in, one of which is called an identifier: a secret may be asked for in any font, or
 * be emptied as it is typed. Or that one alone: the secret is asked for next. Fields for one letter are
 * one together. A form of help asks for more.
 */
function isSignIn(fields: readonly Element[]): boolean {
  const typed = fields.filter(
    (field) =>
      !field.matches(':disabled, [readonly], textarea') &&
      !OTHER_TYPES.test(typeOf(field)) &&
      !isToSearch(field),
  );
  const isNarrow = (field: Element) => field.getBoundingClientRect().width < ONE_LETTER;
  const wide = typed.filter((field) => !isNarrow(field)).length;
  const asked = wide + (wide < typed.length ? 1 : 0);
  return asked <= 2 && typed.some((field) => CALLED_IDENTIFIER.test(namesOf(field)));
}

/** Not where a form only says to a script that it is one to search in. */
const isToSearch = (field: Element): boolean => CALLED_SEARCH.test(shownNames(field).join(' '));

const typeOf = (field: Element): string => field.getAttribute('type')?.toLowerCase() ?? '';

/** Masked by a style: `-webkit-text-security`, in every browser of today. */
const isMasked = (field: Element): boolean =>
  !/^(?:none)?$/.test(getComputedStyle(field).getPropertyValue('-webkit-text-security'));

/** Whether two fields or buttons are of one form, or both of none. */
const goWith = (one: Element, other: Element): boolean =>
  ((one as HTMLInputElement).form ?? null) === ((other as HTMLInputElement).form ?? null);

/**
 * @param elements the elements of a page
 * @returns what the fields for a password are called for their user, and the only button to send them
 */
export function passwordLabels(elements: readonly Element[]): string[] {
  const buttons = elements.filter((one) => one.matches(BUTTONS));
  return elements.filter(isPassword).flatMap((field) => {
    const [button, ...others] = buttons.filter((one) => goWith(one, field));
    const isOnly = button !== undefined && others.length === 0;
    return [shownNames(field).join(' '), isOnly ? wordsOf(button) : ''];
  });
}

const wordsOf = (button: Element): string =>
  [button.textContent, button.getAttribute('value'), button.getAttribute('alt')].join(' ');
