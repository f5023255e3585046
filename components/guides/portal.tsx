import { rankNow } from '../../lib/guide/advice/advice';
import { followPointing } from '../../lib/guide/advice/follow-pointing';
import { lookAtPortal } from '../../lib/guide/advice/look-at-portal';
import { tellCode } from '../../lib/guide/code/tell-code';
import { answerPopup } from '../../lib/guide/extras/answer-popup';
import { celebrate } from '../../lib/guide/extras/celebrate';
import { createPortalExtras } from '../../lib/guide/extras/portal-extras';
import { whoToCall } from '../../lib/guide/extras/who-to-call';
import { correctPasswordSteps } from '../../lib/guide/password/correct-password-steps';
import { readSignals } from '../../lib/guide/signals/signals';
import { createPortalPage } from '../../lib/recognise/portal-page';
import { frOnPortal } from '../../lib/texts/locales/fr/on-portal';
import { Extras } from '../overlay/extras';
import overlayCss from '../overlay/overlay.css?inline';
import problemsCss from '../overlay/problems.css?inline';
import type { GuideKind } from '../overlay/run-guide';
import passwordCss from '../password/password.css?inline';

/** The guide on the pages of the portal. */
export const portalGuide: GuideKind = {
  css: overlayCss + problemsCss + passwordCss,
  french: frOnPortal,
  begin(refresh, signal) {
    answerPopup(signal);
    const extras = createPortalExtras(refresh, signal);
    const pointing = followPointing(document, refresh, signal);
    return {
      read: createPortalPage,
      signals: readSignals,
      look: (page, circumstances) => pointing(lookAtPortal(page, circumstances)),
      show(view, look) {
        const extra = extras.view(look);
        const { texts } = look.known;
        const timed = tellCode(view.advice, extra.code, texts);
        const advice = celebrate(correctPasswordSteps(timed, extra.password), extra, look.known);
        return {
          view: { ...view, advice },
          extras: (
            <Extras
              view={extra}
              texts={texts}
              profile={view.advice.profile}
              call={whoToCall(look)}
              deadEnd={view.advice.deadEnd}
              rank={rankNow(advice)}
              actions={{ ...extras, keepIdentifier: () => extras.keepIdentifier(look) }}
            />
          ),
        };
      },
    };
  },
};
