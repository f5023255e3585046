import type { Page } from '../../../page/page';
import { isSecure } from '../../../screens/hosts';
import { PROFILES, type Profile } from '../../../vocabulary';
import type { Ent } from '../../ent';
import { isOnPage } from '../../ent-page';
import { ownsHost } from '../../owns';
import type { Candidate, UnmarkedFamily } from '../candidate';
import type { LeadsTo } from '../chooser';
import { type Clickable, clickables } from '../clickables';
import { audienceOf, namesOnlyPeople } from '../labels';
import { groupAround, isProven } from '../lines';
import { addressOf } from '../sso';

/**
 * Login pages known to ask who one is (`byProfile` in the directory): « Élève », « Représentant
 * légal », perhaps then the kind of school, then « Se connecter ». A line counts where its words name
 * people and nothing else, beside one for other people; the last page counts by where its line leads.
 * The right kind of school cannot be known.
 */
export const byProfile: UnmarkedFamily = {
  family: 'by-profile',
  confirm: '[type="submit"], button:not([type])',
  roots(page, ent) {
    if (!ent?.logins.some((login) => login.byProfile && isOnPage(page.url, login))) return [];
    if (page.find('input[type="password"]').some(page.visible)) return [];
    const lines = clickables(page);
    const named = lines.filter((line) => namesOnlyPeople(line.name) && staysHere(line, page, ent));
    const groups = new Set(named.flatMap((line) => groupAround(line, lines) ?? []));
    if (groups.size > 0) return groups.size === 1 ? [...groups] : [];
    const [last, another] = lines.filter((line) => isProven(line, page));
    return last && !another ? [last.row.parentElement ?? last.row] : [];
  },
  candidates: (page, root, ent) =>
    clickables(page, root).map((line): Candidate => {
      const audience = audienceOf(line.name);
      const isProof = isProven(line, page);
      const spoken = PROFILES.filter((profile) => audience[profile]);
      const isNamed = ent !== null && namesOnlyPeople(line.name) && staysHere(line, page, ent);
      return {
        ...line,
        target: isProof ? 'educonnect' : isNamed ? accountOf(spoken, ent) : 'unknown',
        profiles: isProof && spoken.length === 0 ? PROFILES : audience.staff ? 'staff' : null,
      };
    }),
};

/** A button, or a link to the ENT's own pages. */
function staysHere({ control }: Clickable, page: Page, ent: Ent): boolean {
  const url = addressOf(control, page.url);
  return url === null || (isSecure(url) && ownsHost(ent, url.hostname));
}

/** Their account: a line for both profiles is ÉduConnect's where neither has a local one. */
function accountOf(profiles: readonly Profile[], ent: Ent | null): LeadsTo {
  const accounts = profiles.map((profile) => ent?.[profile] ?? 'unknown');
  if (accounts.includes('local')) return accounts.includes('educonnect') ? 'unknown' : 'local';
  return accounts.includes('educonnect') ? 'educonnect' : 'unknown';
}
