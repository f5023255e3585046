/** What a page shows that could make it pass for ÉduConnect. */
export interface Likeness {
  /** Title and headings, as the page writes them. */
  readonly names: readonly string[];
  /** The page asks for a password. */
  readonly asksPassword: boolean;
  /** The page has the portal's own choice of profile, or the fields of its login form. */
  readonly hasPortalForm: boolean;
}

/**
 * Reads it from the page it is run in. It is sent there as it stands: it uses nothing but the page.
 *
 * Ids and names: login pages v24.3 and v25.5, which a copy met in 2025 had word for word.
 */
export function readLikeness(): Likeness {
  const has = (selector: string) => document.querySelector(selector) !== null;
  const headings = [...document.querySelectorAll('h1, h2, header, [role="banner"]')].slice(0, 20);
  return {
    names: [
      document.title,
      ...headings.map(({ textContent }) => (textContent ?? '').slice(0, 300)),
    ],
    asksPassword: has('input[type="password"]'),
    hasPortalForm:
      (has('#bouton_eleve') && has('#bouton_responsable')) ||
      (has('[name="j_username"]') && has('[name="j_password"]')),
  };
}
