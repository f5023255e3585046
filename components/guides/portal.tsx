import { lookAtPortal } from '../../lib/guide/advice/look-at-portal';
import { tellCode } from '../../lib/guide/code/tell-code';
import { answerPopup } from '../../lib/guide/extras/answer-popup';
import { createPortalExtras } from '../../lib/guide/extras/portal-extras';
import { correctPasswordSteps } from '../../lib/guide/password/correct-password-steps';
import { tellPassword } from '../../lib/guide/password/tell-password';
import { readSignals } from '../../lib/guide/signals/signals';
import { createPortalPage } from '../../lib/recognise/portal-page';
import { frOnPortal } from '../../lib/texts/locales/fr/on-portal';
import { Extras } from '../overlay/extras';
import overlayCss from '../overlay/overlay.css?inline';
import type { GuideKind } from '../overlay/run-guide';
import passwordCss from '../password/password.css?inline';

/** The guide on the pages of the portal. */
export const portalGuide: GuideKind = {
  css: overlayCss + passwordCss,
  french: frOnPortal,
  begin(refresh, signal) {
    // At once: the background may be starting and answer late, and what is typed meanwhile counts too.
    tellPassword(signal);
    answerPopup(signal);
    const extras = createPortalExtras(refresh, signal);
    return {
      read: createPortalPage,
      signals: readSignals,
      look: lookAtPortal,
      show(view, look) {
        const extra = extras.view(look);
        const { texts } = look.known;
        const timed = tellCode(view.advice, extra.code, texts);
        return {
          view: { ...view, advice: correctPasswordSteps(timed, extra.password) },
          extras: (
            <Extras
              view={extra}
              texts={texts}
              profile={view.advice.profile}
              actions={{ ...extras, keepIdentifier: () => extras.keepIdentifier(look) }}
            />
          ),
        };
      },
    };
  },
};
