import { copyText } from '../../copy-text';
import { once } from '../../once';
import { backend } from '../backend';
import { createCodeState } from '../code/code-state';
import type { Look } from '../guide';
import { createPasswordState } from '../password/password-state';
import { followPreviousPassword } from '../password/previous-password';
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
  copyIdentifier(identifier: string): void;
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
  let copied: { readonly identifier: string; readonly done: boolean } | null = null;
  const followTyped = followPreviousPassword(signal);
  const tellReady = once(() => backend.accountReady());
  const password = once(() => createPasswordState(changed, signal));
  return {
    view(look) {
      const { offers } = look.advice;
      followTyped(look);
      if (look.advice.screen === 'educonnect/activated') tellReady();
      const identifier = offers.includes('keep-identifier') ? shownIdentifier(look.page) : null;
      return {
        wayBack: offers.includes('way-back') ? wayBack.view(look.known) : null,
        identifier: identifier
          ? {
              text: identifier,
              copied: copied?.identifier === identifier ? copied.done : null,
            }
          : null,
        code: code.view(look),
        keep: keep.view(identifier, look.known),
        password: offers.includes('password') ? password().view(look) : null,
      };
    },
    ent: wayBack,
    keepIdentifier: ({ advice }) => keep.keep(advice.profile),
    async copyIdentifier(identifier) {
      copied = { identifier, done: await copyText(identifier) };
      changed();
    },
    suggestPasswords: () => password().suggest(),
    copyPassword: (text) => password().copy(text),
  };
}
