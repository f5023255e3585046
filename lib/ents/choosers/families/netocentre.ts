import { isPortal } from '../../../screens/hosts';
import { PROFILES } from '../../../vocabulary';
import type { Candidate, MarkedFamily } from '../candidate';
import { holderOf } from '../open-roots';
import { hrefOf } from '../sso';

/** Name of the entry for pupils and guardians of the Éducation nationale (public source, 2026). */
const EDUCONNECT_IDP = 'parentEleveEN-IdP';

/** Names of the entries for staff, companies and local accounts. */
const STAFF_IDPS = ['catel-IdP', 'agri-IdP', 'RCVL-IdP', 'cd28-IdP', 'autres-publics'];

/** Parameters that name a line in its address: the CAS's own, and the portal's. */
const NAMES = ['idpId', 'client_name'];

/** The chooser of the Centre-Val de Loire region: links, in an open shadow root since 2025. */
export const netocentre: MarkedFamily = {
  family: 'netocentre',
  marks: `#${EDUCONNECT_IDP}, .${EDUCONNECT_IDP}, a[href*="=${EDUCONNECT_IDP}"]`,
  rootOf: (mark) => holderOf(mark, 'ul, main, body'),
  candidates: (page, root) =>
    page.find('a[href], [class*="-IdP"]', root).flatMap((control): Candidate[] => {
      const url = hrefOf(control, page.url);
      const idp = providerOf(control, url);
      const staysHere = !url || url.hostname === page.url.hostname || isPortal(url);
      const leadsOut = idp === EDUCONNECT_IDP && staysHere;
      if (!idp) return [];
      return [
        {
          control,
          row: control,
          label: control,
          target: leadsOut ? 'educonnect' : 'other',
          profiles: leadsOut ? PROFILES : STAFF_IDPS.includes(idp) ? 'staff' : null,
        },
      ];
    }),
};

function providerOf(link: Element, url: URL | null): string {
  const asked = NAMES.flatMap((name) => url?.searchParams.get(name) ?? [])[0];
  const named = [...link.classList].find((name) => name.endsWith('-IdP'));
  return asked ?? named ?? link.id;
}
