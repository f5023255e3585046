/** Fields in which one can type. */
const FIELDS = 'input, textarea, [contenteditable]:not([contenteditable="false"])';

/** Types of input in which nothing is typed, or nothing that could be masked. */
const OTHER_TYPES =
  /^(?:hidden|submit|button|reset|image|checkbox|radio|range|color|file|date|time|search)$/;

/** How a field for a password is called, whatever hides what is typed there. */
const CALLED_PASSWORD = /mot\s*de\s*passe|password|passwd|(?<![a-z])(?:mdp|pwd)(?![a-z])/i;

/** What the fields of a page ask for. */
interface Asked {
  readonly asksPassword: boolean;
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
    asksPassword: elements.some((element) => element.matches(FIELDS) && isPassword(element)),
    hasPortalForm:
      (has('#bouton_eleve:enabled') && has('#bouton_responsable:enabled')) ||
      (has('[name="j_username" i]:enabled') && has('[name="j_password" i]:enabled')),
  };
}

function isPassword(field: Element): boolean {
  const type = field.getAttribute('type')?.toLowerCase() ?? '';
  if (field.matches(':disabled') || OTHER_TYPES.test(type)) return false;
  return type === 'password' || isMasked(field) || CALLED_PASSWORD.test(namesOf(field));
}

/** Masked by a style: `-webkit-text-security`, in every browser of today. */
const isMasked = (field: Element): boolean =>
  !/^(?:none)?$/.test(getComputedStyle(field).getPropertyValue('-webkit-text-security'));

function namesOf(field: Element): string {
  const labels = 'labels' in field ? [...((field as HTMLInputElement).labels ?? [])] : [];
  const names = ['name', 'id', 'placeholder', 'aria-label', 'title'].map((name) =>
    field.getAttribute(name),
  );
  const isCurrent = field.getAttribute('autocomplete')?.includes('current-password');
  return [...names, ...labels.map(({ textContent }) => textContent), isCurrent && 'password']
    .filter(Boolean)
    .join(' ');
}
