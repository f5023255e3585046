import { EDUCONNECT_SIGN_OUT } from '../../screens/hosts';
import type { Look } from '../guide';
import type { EntExtrasView } from '../view';
import { createWayBackState, type WayBackActions } from './way-back-state';

/** Help that is more than a sentence, on the pages of an ENT. */
export interface EntExtras {
  /** What to show for a look at the page. */
  view(look: Look): EntExtrasView;
  /** The user's answers about their ENT. */
  readonly ent: WayBackActions;
}

/** @param changed called when there is something new to show */
export function createEntExtras(changed: () => void): EntExtras {
  const wayBack = createWayBackState(changed);
  return {
    view({ advice, known }) {
      const { offers, hints } = advice;
      const home = known.ent?.home;
      const isLinked = hints.some(({ places }) => places.length > 0);
      return {
        wayBack: offers.includes('way-back') ? wayBack.view(known) : null,
        home:
          offers.includes('ent-home') && known.ent && home
            ? { name: known.ent.name, href: home }
            : null,
        signOut: offers.includes('portal-sign-out') && !isLinked ? EDUCONNECT_SIGN_OUT : null,
      };
    },
    ent: wayBack,
  };
}
