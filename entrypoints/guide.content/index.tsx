import { render } from 'preact';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { Overlay } from '../../components/overlay/Overlay';
import css from '../../components/overlay/overlay.css?inline';
import { answerPopup } from '../../lib/guide/answer-popup';
import { foldOnEscape } from '../../lib/guide/fold-on-escape';
import { startGuide } from '../../lib/guide/guide';
import { readKnown } from '../../lib/guide/known';
import { arrange } from '../../lib/overlay/arrange';
import type { Placement } from '../../lib/overlay/placement';
import { createSurface } from '../../lib/overlay/surface';

export default defineContentScript({
  // The login pages of the ENTs are added to the manifest from the directory (wxt.config.ts).
  matches: ['https://educonnect.education.gouv.fr/*'],
  cssInjectionMode: 'manual',
  async main(context) {
    const stop = new AbortController();
    const signal = AbortSignal.any([context.signal, stop.signal]);
    const surface = createSurface(document, css, () => stop.abort());
    let placement: Placement | null = null;

    const guide = startGuide({
      window,
      signal,
      known: await readKnown(location.href),
      show(view, actions, { texts }) {
        surface.mount();
        render(
          <Overlay
            view={view}
            texts={texts}
            actions={actions}
            arrange={(drawn) => {
              placement = arrange(drawn, window, placement);
            }}
          />,
          surface.root,
        );
      },
      hide() {
        if (!surface.mounted) return;
        render(null, surface.root);
        surface.unmount();
      },
    });

    const relearn = async () => guide.refresh(await readKnown(location.href));
    browser.storage.onChanged.addListener(relearn);
    foldOnEscape(document, () => surface.mounted && guide.foldHere(), signal);
    browser.runtime.onMessage.addListener(answerPopup(document));
    signal.addEventListener('abort', () => {
      browser.storage.onChanged.removeListener(relearn);
      render(null, surface.root);
      surface.unmount();
    });
  },
});
