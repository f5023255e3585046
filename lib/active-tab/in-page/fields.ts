/** Fields in which one can type. */
const FIELDS = 'input, textarea, [contenteditable]:not([contenteditable="false"])';

/** Types of input in which nothing is typed, or nothing that could be masked. */
const OTHER_TYPES =
  /^(?:hidden|submit|button|reset|image|checkbox|radio|range|color|file|date|time|search)$/;

/** How a field for a password is called, whatever hides what is typed there. */
const CALLED_PASSWORD = /mot\s*de\s*passe|password|passwd|(?<![a-z])(?:mdp|pwd)(?![a-z])/i;

/** How a field for an identifier is called. */
const CALLED_IDENTIFIER = /identifiant|utilisateur|log_?in|user_?name|(?<![a-z])user(?![a-z])/i;

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
 */
export function askedIn(elements: readonly Element[]): Asked {
  const has = (selector: string) => elements.some((element) => element.matches(selector));
  return {
    asksPassword: elements.some(isPassword),
    asksSignIn: isSignIn(elements.filter((element) => element.matches(FIELDS))),
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
  const type = field.getAttribute('type')?.toLowerCase() ?? '';
  if (field.matches(':disabled') || OTHER_TYPES.test(type)) return false;
  return type === 'password' || isMasked(field) || CALLED_PASSWORD.test(namesOf(field));
}

/**
 * Two fields to type in, one of which is called an identifier: a secret may be asked for in any font, or
 * be emptied as it is typed. A form of help asks for more.
 */
function isSignIn(fields: readonly Element[]): boolean {
  const typed = fields.filter((field) => {
    const type = field.getAttribute('type')?.toLowerCase() ?? '';
    return !field.matches(':disabled, [readonly], textarea') && !OTHER_TYPES.test(type);
  });
  return typed.length === 2 && typed.some((field) => CALLED_IDENTIFIER.test(namesOf(field)));
}

/** Masked by a style: `-webkit-text-security`, in every browser of today. */
const isMasked = (field: Element): boolean =>
  !/^(?:none)?$/.test(getComputedStyle(field).getPropertyValue('-webkit-text-security'));

/** @returns what the fields for a password are called on the page, for its user */
export const passwordLabels = (elements: readonly Element[]): string[] =>
  elements.filter(isPassword).map((field) => shownNames(field).join(' '));

function namesOf(field: Element): string {
  const isCurrent = field.getAttribute('autocomplete')?.includes('current-password');
  const names = [field.getAttribute('name'), field.id, isCurrent && 'password'];
  return [...names, ...shownNames(field)].filter(Boolean).join(' ');
}

function shownNames(field: Element): string[] {
  const labels = 'labels' in field ? [...((field as HTMLInputElement).labels ?? [])] : [];
  const said = ['placeholder', 'aria-label', 'title'].map((name) => field.getAttribute(name));
  return [...said, ...labels.map(({ textContent }) => textContent)].flatMap((text) => text ?? []);
}
