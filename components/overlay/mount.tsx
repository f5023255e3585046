import { type ComponentChildren, render } from 'preact';
import type { Guide } from '../../lib/guide/guide';
import type { Known } from '../../lib/guide/known';
import type { GuideView } from '../../lib/guide/view';
import { createReadAloud } from '../../lib/guide/voice/read-aloud';
import { spokenOf } from '../../lib/guide/voice/spoken';
import { arrange, isNarrow } from '../../lib/overlay/arrange';
import { AT_WORK } from '../../lib/overlay/at-work';
import { removeLeftovers } from '../../lib/overlay/leftovers';
import type { Placement } from '../../lib/overlay/placement';
import { readScene, type Scene } from '../../lib/overlay/scene';
import { createSizes } from '../../lib/overlay/sizes';
import { createSurface } from '../../lib/overlay/surface';
import { createAnnouncer } from '../../lib/texts/announce';
import { Overlay } from './overlay';
import { Stopped } from './stopped';

/** The guide as it stands over a page. */
export interface MountedOverlay {
  readonly shown: boolean;
  /** What it draws on. */
  readonly host: Element;
  show(view: GuideView, known: Known, guide: Guide, extras?: ComponentChildren): void;
  /** Draws the same again, where it is shown. */
  redraw(): void;
  hide(): void;
  /** Says that nothing is behind the guide any more, and ends it. */
  leave(known: Known): void;
}

/**
 * @param css style of what is drawn
 * @param stop ends the guide; aborted here when the page does not want it
 */
export function mountOverlay(css: string, stop: AbortController): MountedOverlay {
  removeLeftovers(document);
  const surface = createSurface(
    document,
    import.meta.env.FIREFOX ? css + AT_WORK.hostRule : css,
    () => stop.abort(),
  );
  let folded = false;
  let left = false;
  const paper = matchMedia('print');
  const sizes = createSizes();
  let scene: Scene | null = null;
  let placement: Placement | null = null;
  let drawAgain = () => {};
  let announcement = '';
  let warning = '';
  let reading = false;
  const voice = createReadAloud(window, () => drawAgain(), stop.signal);
  let readNow = () => {};
  const announce = createAnnouncer((text) => {
    announcement = text;
    drawAgain();
    // Browsers let a page speak only once its user has done something there.
    if (text && reading && navigator.userActivation?.hasBeenActive !== false) readNow();
  }, stop.signal);

  const warn = createAnnouncer((text) => {
    warning = text;
    drawAgain();
  }, stop.signal);

  const overlay: MountedOverlay = {
    host: surface.root.host,
    get shown() {
      return surface.mounted;
    },
    show(view, known, guide, extras) {
      const { texts, comfort } = known;
      folded = view.folded;
      const spoken = spokenOf(view.advice);
      if (!paper.matches) {
        const targets = view.advice.hints.flatMap(({ places }) =>
          places.map(({ element }) => element),
        );
        scene = readScene(window, targets, surface.root.host, placement === null);
      }
      surface.mount();
      drawAgain = () => overlay.show(view, known, guide, extras);
      readNow = () => voice.read(spoken, texts.language);
      reading = comfort.readAloud && !view.folded;
      render(
        <Overlay
          view={view}
          texts={texts}
          comfort={comfort}
          zoom={surface.zoom}
          single={scene !== null && isNarrow(scene.view)}
          announcement={announcement}
          warning={warning}
          voice={voice.state}
          onRead={() => (voice.state === 'reading' ? voice.stop() : readNow())}
          onLanguage={guide.speak}
          onFold={guide.fold}
          onHideHint={guide.hideHint}
          arrange={(drawn) => {
            // On paper nothing of it is drawn, and nothing has a size.
            if (paper.matches) return;
            placement = arrange(drawn, window, placement, { scene, sizes });
            // What the panel itself does next comes later, the page having moved meanwhile.
            scene = null;
          }}
        >
          {extras}
        </Overlay>,
        surface.root,
      );
      announce(view.folded ? '' : spoken.join(' '));
      warn((!view.folded && view.advice.hints.find(({ pointedAt }) => pointedAt)?.text) || '');
    },
    redraw: () => drawAgain(),
    hide() {
      drawAgain = () => {};
      if (!surface.mounted) return;
      voice.stop();
      announce('');
      warn('');
      render(null, surface.root);
      surface.unmount();
    },
    leave(known) {
      left = surface.mounted && !folded;
      stop.abort();
      if (!left) return;
      const { zoom, root, unmount } = surface;
      const { width } = readScene(window, [], root.host).view;
      render(<Stopped known={known} zoom={zoom} width={width} onClose={unmount} />, root);
    },
  };
  stop.signal.addEventListener('abort', () => {
    if (!left) overlay.hide();
  });
  return overlay;
}
