import { EDUCONNECT_ENTITY, EDUCONNECT_HOST, isSecure } from '../../screens/hosts';

/**
 * @param url address an entry leads to
 * @returns whether it starts a sign-in at ÉduConnect; the portal's front and help pages do not
 */
export function isEduconnectSso(url: URL): boolean {
  return (
    isSecure(url) &&
    url.hostname === EDUCONNECT_HOST &&
    /^\/idp\/profile\/SAML2\/.*SSO$/.test(url.pathname)
  );
}

/**
 * @param url address an entry leads to
 * @param here address of the page
 * @returns whether it answers « ÉduConnect » to the ENT's own « where are you from? »
 */
export function isEduconnectAnswer(url: URL, here: URL): boolean {
  if (url.hostname !== here.hostname || url.protocol !== here.protocol) return false;
  // Firefox lets a content script read these parameters, but not iterate over them.
  let named = false;
  url.searchParams.forEach((value) => {
    named ||= value === EDUCONNECT_ENTITY;
  });
  return named;
}

/**
 * @param control a link or a button
 * @param here address of the page
 * @returns the address that a click on it leads to, if the markup has it
 */
export function addressOf(control: Element, here: URL): URL | null {
  if (control.hasAttribute('href')) return hrefOf(control, here);
  const isSubmit = control.matches('button:not([type]), [type="submit"]');
  const action =
    control.getAttribute('formaction') ?? control.closest('form')?.getAttribute('action');
  return isSubmit && action ? resolved(action, control, here) : null;
}

/**
 * @param link a link
 * @param here address of the page
 * @returns the address it leads to, if it has one
 */
export function hrefOf(link: Element, here: URL): URL | null {
  const href = link.getAttribute('href');
  return href === null ? null : resolved(href, link, here);
}

/** Resolves as the browser does: a `base` element changes every link of the page. */
function resolved(address: string, at: Element, here: URL): URL | null {
  const [base] = at.ownerDocument.getElementsByTagName('base');
  const from = base ? at.ownerDocument.baseURI : here;
  return URL.canParse(address, from) ? new URL(address, from) : null;
}
