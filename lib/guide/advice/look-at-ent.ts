import { isPageOf } from '../../ents/ent-page';
import type { Page } from '../../page/page';
import { isSeen } from '../../recognise/seen';
import staffLogin from '../../screens/ent-staff-login';
import { ENT_SCREENS } from '../../screens/on-ent';
import type { Screen } from '../../screens/vocabulary';
import { type Advice, adviseOnScreen, type Circumstances } from './advice';
import { lookAtChooser } from './look-at-chooser';

/**
 * Looks at a page of an ENT: its chooser, a door that is not for families, or what its sign-in says
 * once it is done with. The latter on the pages of the directory's ENTs only.
 *
 * @param document the page's document
 * @param changed called when the user comes to a neighbour of the right line, or leaves it
 * @param signal ends it
 * @returns looks at the page once
 */
export function lookAtEnt(
  document: Document,
  changed: () => void,
  signal: AbortSignal,
): (page: Page, known: Circumstances) => Advice | null {
  const look = lookAtChooser(document, changed, signal);
  return (page, known) => {
    const screen = screenOf(page, known);
    if (screen === staffLogin) return adviseOnScreen(screen, page, known);
    return look(page, known) ?? (screen && adviseOnScreen(screen, page, known));
  };
}

/** Doors that are not for families are known by their address, the other pages by their words. */
function screenOf(page: Page, { ent }: Circumstances): Screen | null {
  if (!ent) return null;
  const isStaffs = isPageOf(page.url, ent.staffLogins);
  const here = ENT_SCREENS.filter((screen) => (screen === staffLogin) === isStaffs);
  return here.find(({ landmark }) => isSeen(landmark, page)) ?? null;
}
