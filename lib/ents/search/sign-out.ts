import { educonnect } from '../../screens/hosts';
import { isPageOf } from '../ent-page';
import { entsOfPage } from './find';

/** Sign-out paths of the portal (links of the pages v24.3 and v25.5). */
const PORTAL_PATHS = ['/idp/profile/Logout', '/educt-self-service/connexion/deconnexion'];

const portalPages = educonnect.flatMap((host) => PORTAL_PATHS.map((path) => ({ host, path })));

/**
 * @param url address of a page
 * @returns whether it signs out of the portal or of an ENT of the directory
 */
export function isSignOut(url: URL): boolean {
  return (
    isPageOf(url, portalPages) || entsOfPage(url).some(({ logouts }) => isPageOf(url, logouts))
  );
}
