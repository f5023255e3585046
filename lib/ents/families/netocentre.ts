import { PROFILES } from '../../vocabulary';
import type { Candidate, FamilyReader } from '../candidate';
import { hrefOf } from '../sso';

/** Name of the entry for pupils and guardians of the Éducation nationale (public source, 2026). */
const EDUCONNECT_IDP = 'parentEleveEN-IdP';

/** Names of the entries for staff, companies and local accounts. */
const STAFF_IDPS = ['catel-IdP', 'agri-IdP', 'RCVL-IdP', 'cd28-IdP', 'autres-publics'];

/** The chooser of the Centre-Val de Loire region: links inside an open shadow root. */
export const netocentre: FamilyReader = {
  family: 'netocentre',
  heading: 'h1, h2',
  roots: (page) => page.find('r-wayf').slice(0, 1),
  candidates: (page) =>
    page.findInShadow('r-wayf', 'a[href]').map((control): Candidate => {
      const idp = hrefOf(control, page.url)?.searchParams.get('idpId') ?? control.id;
      const leadsOut = idp === EDUCONNECT_IDP;
      return {
        control,
        row: control,
        label: control,
        target: leadsOut ? 'educonnect' : 'other',
        profiles: leadsOut ? PROFILES : STAFF_IDPS.includes(idp) ? 'staff' : null,
        from: `provider ${idp}`,
      };
    }),
};
