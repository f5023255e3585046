import { readChooser } from '../../ents/choosers/read-chooser';
import { isPageOf } from '../../ents/ent-page';
import type { Page } from '../../page/page';
import { isSeen } from '../../recognise/seen';
import staffLogin from '../../screens/ent-staff-login';
import { ENT_SCREENS } from '../../screens/on-ent';
import type { Screen } from '../../screens/vocabulary';
import type { Advice, Circumstances } from '../advice/advice';
import { adviseOnScreen } from '../advice/advise-on-screen';
import { lookAtChooser } from './look-at-chooser';
import { createServedPage } from './served-page';

/**
 * Looks at a page of an ENT: its chooser, a login page that is not for families, or a page that its
 * sign-in ends on. The last two for the ENTs of the directory only.
 *
 * @param document the page's document
 * @param changed called when the user reaches or leaves a misleading entry
 * @param signal ends it
 * @returns looks at the page once
 */
export function lookAtEnt(
  document: Document,
  changed: () => void,
  signal: AbortSignal,
): (page: Page, known: Circumstances) => Advice | null {
  const look = lookAtChooser(readChooser, document, changed, signal);
  const isServed = createServedPage();
  return (page, known) => {
    if (!isServed(page.url)) return null;
    const screen = screenOf(page, known);
    if (screen === staffLogin) return adviseOnScreen(screen, page, known);
    return look(page, known) ?? (screen && adviseOnScreen(screen, page, known));
  };
}

/** Login pages that are not for families are told from the others by their address. */
function screenOf(page: Page, { ent }: Circumstances): Screen | null {
  if (!ent) return null;
  const isStaffs = isPageOf(page.url, ent.staffLogins);
  const here = ENT_SCREENS.filter((screen) => (screen === staffLogin) === isStaffs);
  return here.find(({ landmark }) => isSeen(landmark, page)) ?? null;
}
