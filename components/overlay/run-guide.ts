import type { ComponentChildren } from 'preact';
import { answerShortcut } from '../../lib/guide/answer-shortcut';
import { claimPage } from '../../lib/guide/claim-page';
import { answerState } from '../../lib/guide/extras/answer-state';
import { followChanges } from '../../lib/guide/follow-changes';
import { followKnown } from '../../lib/guide/follow-known';
import { type GuideParts, type Look, startGuide } from '../../lib/guide/guide';
import type { readSignals } from '../../lib/guide/signals/signals';
import type { GuideView } from '../../lib/guide/view';
import { whenShown } from '../../lib/guide/watch/when-shown';
import type { Catalogue } from '../../lib/texts/texts';
import { mountOverlay } from './mount';

/** What to show for a look: the view, and help that is more than a sentence. */
interface Shown {
  readonly view: GuideView;
  readonly extras?: ComponentChildren;
}

/** A guide for one kind of page. */
export interface GuideKind {
  /** Style sheet of what it draws. */
  readonly css: string;
  /** The French texts of its pages. */
  readonly french: Catalogue;
  /**
   * Called once this guide has claimed the page, before anything is known.
   *
   * @param refresh requests a new look
   */
  begin(
    refresh: () => void,
    signal: AbortSignal,
  ): {
    readonly read: GuideParts['read'];
    readonly signals?: typeof readSignals;
    readonly look: GuideParts['look'];
    show(view: GuideView, look: Look): Shown;
  };
}

/**
 * Guides the user on this page until the extension is gone; resolves once the guide has started.
 *
 * @param kind the kind of page
 */
export async function runGuide(kind: GuideKind): Promise<void> {
  const stop = new AbortController();
  await whenShown(document);
  if (!claimPage(stop.signal)) return;
  const known = followKnown(kind.french, stop.signal);
  const { read, signals, look, show } = kind.begin(() => guide?.refresh(), stop.signal);
  const overlay = mountOverlay(kind.css, stop);
  answerShortcut(overlay.turn, stop.signal);
  const state = answerState(stop.signal);
  const guide = startGuide({
    window,
    signal: stop.signal,
    known: await known.first,
    french: kind.french,
    read,
    ...(signals && { signals }),
    look,
    show(view, seen, guide) {
      const shown = show(view, seen);
      state.tell(shown.view.advice);
      overlay.show(shown.view, seen.known, guide, shown.extras);
    },
    host: overlay.host,
    redraw: overlay.redraw,
    hide() {
      state.tell(null);
      overlay.hide();
    },
    leave: overlay.leave,
  });
  followChanges(guide, known, () => overlay.shown, stop.signal);
}
