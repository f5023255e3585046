import { type ComponentChildren, render } from 'preact';
import type { Guide } from '../../lib/guide/guide';
import type { GuideView } from '../../lib/guide/view';
import { arrange } from '../../lib/overlay/arrange';
import type { Placement } from '../../lib/overlay/placement';
import { createSurface } from '../../lib/overlay/surface';
import type { Texts } from '../../lib/texts/texts';
import { Overlay } from './Overlay';

/** The guide as it stands over a page. */
export interface MountedOverlay {
  readonly shown: boolean;
  show(view: GuideView, texts: Texts, guide: Guide, extras?: ComponentChildren): void;
  hide(): void;
}

/**
 * @param css style of what is drawn
 * @param stop ends the guide; aborted here when the page does not want it
 */
export function mountOverlay(css: string, stop: AbortController): MountedOverlay {
  const surface = createSurface(document, css, () => stop.abort());
  let placement: Placement | null = null;
  const overlay: MountedOverlay = {
    get shown() {
      return surface.mounted;
    },
    show(view, texts, guide, extras) {
      surface.mount();
      render(
        <Overlay
          view={view}
          texts={texts}
          onFold={guide.fold}
          onHideHint={guide.hideHint}
          arrange={(drawn) => {
            placement = arrange(drawn, window, placement);
          }}
        >
          {extras}
        </Overlay>,
        surface.root,
      );
    },
    hide() {
      if (!surface.mounted) return;
      render(null, surface.root);
      surface.unmount();
    },
  };
  stop.signal.addEventListener('abort', () => overlay.hide());
  return overlay;
}
