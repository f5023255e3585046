import { once } from '../../once';
import { createCodeState } from '../code/code-state';
import type { Look } from '../guide';
import { createPasswordState } from '../password/password-state';
import { createPreviousPassword } from '../password/previous-password';
import type { ExtrasView } from '../view';
import { createKeepState } from './keep-state';
import { shownIdentifier } from './shown-identifier';
import { createWayBackState, type WayBackActions } from './way-back-state';

/** Help that is more than a sentence, on the screens of the portal that offer it. */
export interface PortalExtras {
  /** What to show for a look at the page. */
  view(look: Look): ExtrasView;
  /** The user's answers about their ENT. */
  readonly ent: WayBackActions;
  keepIdentifier(look: Look): void;
  suggestPasswords(): void;
  copyPassword(password: string): void;
}

/**
 * @param changed called when there is something new to show
 * @param signal ends it
 */
export function createPortalExtras(changed: () => void, signal: AbortSignal): PortalExtras {
  const wayBack = createWayBackState(changed);
  const keep = createKeepState(changed);
  const code = createCodeState(changed, signal);
  const previous = createPreviousPassword(changed);
  const password = once(() => createPasswordState(changed, previous, signal));
  return {
    view(look) {
      const { offers } = look.advice;
      previous.follow(look);
      return {
        wayBack: offers.includes('way-back') ? wayBack.view(look.known) : null,
        keep: offers.includes('keep-identifier')
          ? keep.view(shownIdentifier(look.page), look.known.personal)
          : null,
        code: code.view(look),
        password: offers.includes('password') ? password().view(look) : null,
      };
    },
    ent: wayBack,
    keepIdentifier: ({ advice }) => keep.keep(advice.profile),
    suggestPasswords: () => password().suggest(),
    copyPassword: (text) => password().copy(text),
  };
}
