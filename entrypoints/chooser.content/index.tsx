import { defineContentScript } from 'wxt/utils/define-content-script';
import { EntExtras } from '../../components/overlay/EntExtras';
import { mountOverlay } from '../../components/overlay/mount';
import css from '../../components/overlay/overlay.css?inline';
import { claimPage } from '../../lib/guide/claim-page';
import { createEntExtras } from '../../lib/guide/ent-extras';
import { followKnown } from '../../lib/guide/follow-known';
import { startGuide } from '../../lib/guide/guide';
import { keepAlive } from '../../lib/guide/keep-alive';
import { lookAtEnt } from '../../lib/guide/look-at-ent';
import { whenShown } from '../../lib/guide/when-shown';
import { frOnChooser } from '../../lib/texts/locales/fr/on-chooser';

export default defineContentScript({
  // The login pages of the other ENTs are added to the manifest from the directory (wxt.config.ts):
  // a script that imported the directory would carry it.
  matches: ['https://cas.monbureaunumerique.fr/login*'],
  cssInjectionMode: 'manual',
  async main(context) {
    const stop = new AbortController();
    context.onInvalidated(() => stop.abort());
    await whenShown(document);
    if (stop.signal.aborted || !claimPage(stop.signal)) return;
    const known = followKnown(frOnChooser, stop.signal);
    const overlay = mountOverlay(css, stop);
    const extras = createEntExtras(() => guide?.refresh());

    const guide = startGuide({
      window,
      signal: stop.signal,
      known: await known.first,
      french: frOnChooser,
      look: lookAtEnt(document, () => guide.refresh(), stop.signal),
      show: (view, look, guide) =>
        overlay.show(
          view,
          look.known,
          guide,
          <EntExtras
            view={extras.view(look)}
            texts={look.known.texts}
            profile={view.advice.profile}
            actions={extras.ent}
          />,
        ),
      host: overlay.host,
      redraw: overlay.redraw,
      hide: overlay.hide,
      leave: overlay.leave,
    });

    keepAlive(guide, known, () => overlay.shown, stop.signal);
  },
});
