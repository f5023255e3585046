/** What could make a page pass for ÉduConnect. */
export interface Likeness {
  /** Title and main headings, as the page writes them: what it claims to be. */
  readonly names: readonly string[];
  /** Banner and other headings, where a school's own page may well name the portal. */
  readonly mentions: readonly string[];
  /** Whether it has an enabled password field, not one that is only shown. */
  readonly asksPassword: boolean;
  /** Whether it has the portal's own choice of profile, or the fields of its login form. */
  readonly hasPortalForm: boolean;
  /** Whether it shows the portal itself in an iframe, one large enough to be seen. */
  readonly framesPortal: boolean;
}

/**
 * Reads it from the page it runs in. Its source is injected alone, so it uses only the page and its
 * parameters.
 *
 * Ids and names: login pages v24.3 and v25.5, which a copy met in 2025 had word for word.
 *
 * @param portal hosts of the portal
 */
export function readLikeness(portal: readonly string[]): Likeness {
  const has = (selector: string) => document.querySelector(selector) !== null;
  const wordsOf = (selector: string) =>
    [...document.querySelectorAll(selector)]
      .slice(0, 20)
      .map(({ textContent }) => (textContent ?? '').slice(0, 300));
  const isPortal = (address: string) =>
    URL.canParse(address) && portal.includes(new URL(address).hostname);
  const framesPortal = [...document.querySelectorAll('iframe')].some((frame) => {
    const { width, height } = frame.getBoundingClientRect();
    return isPortal(frame.src) && width > 100 && height > 100;
  });
  return {
    framesPortal,
    names: [document.title, ...wordsOf('h1')],
    mentions: wordsOf('h2, header, [role="banner"]'),
    asksPassword: has('input[type="password"]:enabled'),
    hasPortalForm:
      (has('#bouton_eleve:enabled') && has('#bouton_responsable:enabled')) ||
      (has('[name="j_username"]:enabled') && has('[name="j_password"]:enabled')),
  };
}
