import { PROFILES } from '../../vocabulary';
import type { Candidate, MarkedFamily } from '../candidate';
import { hrefOf } from '../sso';

/** Name of the entry for pupils and guardians of the Éducation nationale (public source, 2026). */
const EDUCONNECT_IDP = 'parentEleveEN-IdP';

/** Names of the entries for staff, companies and local accounts. */
const STAFF_IDPS = ['catel-IdP', 'agri-IdP', 'RCVL-IdP', 'cd28-IdP', 'autres-publics'];

/** The chooser of the Centre-Val de Loire region: links, in an open shadow root since 2025. */
export const netocentre: MarkedFamily = {
  family: 'netocentre',
  marks: `r-wayf, .${EDUCONNECT_IDP}`,
  rootOf: (mark) => (mark.matches('r-wayf') ? mark : mark.closest('ul, main, body')),
  candidates: (page, root) =>
    [...page.findInShadow('r-wayf', 'a[href]'), ...page.find('[class*="-IdP"]', root)].map(
      (control): Candidate => {
        const idp = providerOf(control, page.url);
        const leadsOut = idp === EDUCONNECT_IDP;
        return {
          control,
          row: control,
          label: control,
          target: leadsOut ? 'educonnect' : 'other',
          profiles: leadsOut ? PROFILES : STAFF_IDPS.includes(idp) ? 'staff' : null,
          from: `provider ${idp}`,
        };
      },
    ),
};

function providerOf(link: Element, here: URL): string {
  const named = [...link.classList].find((name) => name.endsWith('-IdP'));
  return hrefOf(link, here)?.searchParams.get('idpId') ?? named ?? link.id;
}
