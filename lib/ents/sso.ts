import { isSecure } from './owns';

/**
 * @param url address an entry leads to
 * @returns whether it starts a sign-in at ÉduConnect; its front page and its help pages do not
 */
export function isEduconnectSso(url: URL): boolean {
  return (
    isSecure(url) &&
    url.hostname === 'educonnect.education.gouv.fr' &&
    /^\/idp\/profile\/SAML2\/.*SSO$/.test(url.pathname)
  );
}
