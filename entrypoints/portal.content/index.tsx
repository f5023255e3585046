import { defineContentScript } from 'wxt/utils/define-content-script';
import { Extras } from '../../components/overlay/Extras';
import { mountOverlay } from '../../components/overlay/mount';
import overlayCss from '../../components/overlay/overlay.css?inline';
import passwordCss from '../../components/password/password.css?inline';
import { answerPopup } from '../../lib/guide/answer-popup';
import { claimPage } from '../../lib/guide/claim-page';
import { followKnown } from '../../lib/guide/follow-known';
import { startGuide } from '../../lib/guide/guide';
import { keepAlive } from '../../lib/guide/keep-alive';
import { lookAtPortal } from '../../lib/guide/look-at-portal';
import { createPortalExtras } from '../../lib/guide/portal-extras';
import { settlePassword } from '../../lib/guide/settle-password';
import { tellPassword } from '../../lib/guide/tell-password';
import { whenShown } from '../../lib/guide/when-shown';
import { frOnPortal } from '../../lib/texts/locales/fr/on-portal';

export default defineContentScript({
  matches: [
    'https://educonnect.education.gouv.fr/*',
    'https://moncompte.educonnect.education.gouv.fr/*',
    'https://teleservices.education.gouv.fr/*',
  ],
  cssInjectionMode: 'manual',
  async main(context) {
    const stop = new AbortController();
    context.onInvalidated(() => stop.abort());
    await whenShown(document);
    if (stop.signal.aborted || !claimPage(stop.signal)) return;
    const known = followKnown(frOnPortal, stop.signal);
    // A background that starts answers late: what is typed meanwhile counts too.
    tellPassword(stop.signal);
    answerPopup(stop.signal);
    const overlay = mountOverlay(overlayCss + passwordCss, stop);
    const extras = createPortalExtras(() => guide?.refresh(), stop.signal);

    const guide = startGuide({
      window,
      signal: stop.signal,
      known: await known.first,
      french: frOnPortal,
      look: lookAtPortal,
      show(view, look, guide) {
        const { texts } = look.known;
        const extra = extras.view(look);
        overlay.show(
          { ...view, advice: settlePassword(view.advice, extra.password) },
          look.known,
          guide,
          <Extras
            view={extra}
            texts={texts}
            profile={view.advice.profile}
            actions={{ ...extras, keepIdentifier: () => extras.keepIdentifier(look) }}
          />,
        );
      },
      host: overlay.host,
      redraw: overlay.redraw,
      hide: overlay.hide,
      leave: overlay.leave,
    });

    keepAlive(guide, known, () => overlay.shown, stop.signal);
  },
});
