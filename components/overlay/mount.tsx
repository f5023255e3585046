import { type ComponentChildren, render } from 'preact';
import { atEnd } from '../../lib/at-end';
import { placedHints } from '../../lib/guide/advice/advice';
import { backend } from '../../lib/guide/backend';
import type { Guide } from '../../lib/guide/guide';
import type { Known } from '../../lib/guide/read-known';
import type { GuideView } from '../../lib/guide/view';
import { createReadAloud } from '../../lib/guide/voice/read-aloud';
import { spokenOf } from '../../lib/guide/voice/spoken';
import { nextTask } from '../../lib/next-task';
import { arrange, isNarrow, makeReady } from '../../lib/overlay/arrange';
import { AT_WORK } from '../../lib/overlay/at-work';
import { guardClicks } from '../../lib/overlay/click-guard';
import { createFocusTrip } from '../../lib/overlay/focus-trip';
import { removeLeftovers } from '../../lib/overlay/leftovers';
import { withOwnProperties } from '../../lib/overlay/own-properties';
import { readScene, type Scene, viewOf } from '../../lib/overlay/scene';
import type { Side } from '../../lib/overlay/side';
import type { Placement } from '../../lib/overlay/situation';
import { createSizes } from '../../lib/overlay/sizes';
import { createSurface } from '../../lib/overlay/surface';
import { createAnnouncer } from '../../lib/texts/announce';
import { together } from '../../lib/texts/page-words';
import type { LiveText } from './live-region';
import { Overlay } from './overlay';
import { Stopped } from './stopped';

/** The guide as drawn over a page. */
export interface MountedOverlay {
  readonly shown: boolean;
  /** Its host element. */
  readonly host: Element;
  show(view: GuideView, known: Known, guide: Guide, extras?: ComponentChildren): void;
  /** Leads the keyboard to the panel, if shown, or back where it was on the page. */
  turn(): void;
  /** Redraws it, if shown. */
  redraw(): void;
  hide(): void;
  /** Says that the guide's extension is gone, and ends the guide. */
  leave(known: Known): void;
}

/**
 * @param css style sheet of what is drawn
 * @param stop ends the guide; aborted here if the page keeps removing it
 */
export function mountOverlay(css: string, stop: AbortController): MountedOverlay {
  removeLeftovers(document);
  const surface = createSurface(
    document,
    withOwnProperties(css) + (import.meta.env.FIREFOX ? AT_WORK.hostRule : ''),
    () => stop.abort(),
    stop.signal,
  );
  let folded = false;
  let left = false;
  const paper = matchMedia('print');
  const sizes = createSizes();
  let scene: Scene | null = null;
  let placement: Placement | null = null;
  let before: Scene | null = null;
  let told: Side | null = null;
  const trip = createFocusTrip(document);
  let last: Parameters<MountedOverlay['show']> | null = null;
  let uncounted: string | null = null;
  const announced: LiveText = {};
  const warned: LiveText = {};
  let reading = false;
  const voice = createReadAloud(window, () => draw(true), stop.signal);
  let readNow = () => {};
  const announce = createAnnouncer((text) => {
    announced.say?.(text);
    // Browsers allow speech only after user activation of the page.
    if (text && reading && navigator.userActivation?.hasBeenActive !== false) readNow();
  }, stop.signal);

  const lookAtGuarded = guardClicks(
    surface,
    (counts) => {
      if (counts && uncounted === null) return;
      uncounted = counts ? null : (last?.[0].advice.screen ?? null);
      draw(true);
    },
    stop.signal,
  );

  const warn = createAnnouncer((text) => warned.say?.(text), stop.signal);

  /** Tells on which side the panel stands, for the next page. */
  const tell = (now: Placement | null, before: Side | null) => {
    if (!now?.side || now.shape === 'handle' || now.side === (told ?? before)) return;
    told = now.side;
    backend.panelSide(told);
  };

  /** Draws what was last to be shown; without its surface, only what takes no layout. */
  const draw = (isSeen: boolean): void => {
    if (!last) return;
    const [view, known, guide, extras] = last;
    const { texts, comfort } = known;
    folded = view.folded;
    const spoken = spokenOf(view.advice);
    if (isSeen && !paper.matches) {
      const targets = placedHints(view.advice).flatMap(({ places }) =>
        places.map(({ element }) => element),
      );
      scene = readScene(window, targets, surface.root.host, {
        words: placement === null,
        before: guide.busy ? before : null,
      });
      before = scene;
    }
    if (isSeen) surface.mount();
    readNow = () => voice.read(spoken, texts.language);
    reading = comfort.readAloud && !view.folded;
    render(
      <Overlay
        trip={trip}
        view={view}
        texts={texts}
        comfort={comfort}
        zoom={surface.zoom}
        single={isNarrow(scene?.view ?? viewOf(window))}
        announced={announced}
        warned={warned}
        voice={voice.state}
        uncounted={uncounted === view.advice.screen}
        onRead={() => (voice.state === 'reading' ? voice.stop() : readNow())}
        onLanguage={guide.setLanguage}
        onFold={guide.fold}
        onHideHint={guide.hideHint}
        onShowHints={guide.showHints}
        arrange={(drawn) => {
          // Nothing has a size when the page is printed, without the guide, nor before it is there.
          if (paper.matches) return;
          if (!surface.mounted) return makeReady(drawn, viewOf(window));
          const { side } = known;
          placement = arrange(drawn, window, placement, { scene, sizes, busy: guide.busy, side });
          tell(placement, side);
          // By the panel's own next update, the page may have moved.
          scene = null;
        }}
      >
        {extras}
      </Overlay>,
      surface.root,
    );
    if (!isSeen) return;
    lookAtGuarded();
    announce(view.folded ? '' : together(spoken));
    const warning = placedHints(view.advice).find(({ pointedAt }) => pointedAt)?.text;
    warn((!view.folded && warning) || '');
  };

  /**
   * Draws what is not there yet in two tasks of their own, after the one that read the page: together
   * they would keep a slow device's user waiting.
   */
  const appear = async () => {
    await nextTask();
    draw(false);
    await nextTask();
    draw(true);
  };

  const overlay: MountedOverlay = {
    host: surface.root.host,
    get shown() {
      return surface.mounted;
    },
    show(...shown) {
      const isAppearing = last !== null;
      last = shown;
      if (surface.root.firstChild) draw(true);
      else if (!isAppearing) appear();
    },
    turn: () => trip.turn?.(),
    redraw: () => draw(true),
    hide() {
      last = null;
      uncounted = null;
      if (!surface.root.firstChild) return;
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
      const { width } = viewOf(window);
      render(<Stopped known={known} zoom={zoom} width={width} onClose={unmount} />, root);
    },
  };
  atEnd(stop.signal, () => {
    if (!left) overlay.hide();
  });
  return overlay;
}
