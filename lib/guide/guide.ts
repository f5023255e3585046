import { followBusy } from '../overlay/busy';
import { lyingOver } from '../overlay/lying-over';
import type { Page } from '../page/page';
import type { Box } from '../screens/boxes';
import type { Signal } from '../screens/signal';
import type { Catalogue } from '../texts/texts';
import type { Language, Reader } from '../vocabulary';
import type { Advice, Circumstances } from './advice/advice';
import { hiddenHints } from './advice/hidden-hints';
import { createRefusedBefore } from './advice/refused-before';
import { backend } from './backend';
import { isExtensionGone } from './extension-gone';
import { orHide } from './or-hide';
import { progressOf } from './progress';
import { inLanguage, type Known } from './read-known';
import type { readSignals } from './signals/signals';
import { followTyped } from './signals/typed-since';
import type { GuideView } from './view';
import { followCapsLock } from './watch/caps-lock';
import { followComposition } from './watch/composition';
import { followGiven } from './watch/given-by-hand';
import { createReading } from './watch/reading';
import { watchSilentChanges } from './watch/silent-changes';
import { watch } from './watch/watch';

/** One look at a page on which the guide has something to say. */
export interface Look {
  readonly advice: Advice;
  readonly page: Page;
  readonly known: Known;
  /** Whether Caps Lock is on. */
  readonly capsLock: boolean;
}

/** What the guide needs from the place it runs in. */
export interface GuideParts {
  readonly window: Window & typeof globalThis;
  readonly signal: AbortSignal;
  readonly known: Known;
  /** The French texts, bundled with the script. */
  readonly french: Catalogue;
  /** Reads the page afresh, for one look. */
  read(document: Document, url: URL): Page;
  /** Reads the signals in what the user types; without it there are none. */
  readonly signals?: typeof readSignals;
  /** Looks at the page once; null unless it is recognised for certain. */
  look(page: Page, circumstances: Circumstances): Advice | null;
  /** Shows the advice; called at most once per frame. */
  show(view: GuideView, look: Look, guide: Guide): void;
  /** The guide's own host element. */
  readonly host?: Element;
  /** Draws the same view again, at its current position. */
  redraw(): void;
  /** Removes the guide from the page. */
  hide(): void;
  /** Ends the guide once its extension is gone. */
  leave(known: Known): void;
}

/** A guide running on one page. */
export interface Guide {
  /** Whether the page moves under its user, or they type. */
  readonly busy: boolean;
  /** Requests a new look in the next frame, at a page that has not changed. */
  refresh(known?: Known): void;
  /** Folds or unfolds the guide, here and on later pages for the same reader. */
  fold(folded: boolean): void;
  /** Folds the guide on this page only. */
  foldHere(): void;
  /** Switches language, here and on later pages. */
  setLanguage(language: Language): void;
  /** Hides a hint at once, and on later pages if that can be stored. */
  hideHint(id: string): void;
  /** Shows hidden hints again, here and on later pages. */
  showHints(ids: readonly string[]): void;
}

/** Watches the page and shows what there is to say, until the signal aborts. */
export function startGuide(parts: GuideParts): Guide {
  const { window: view, signal, host = null } = parts;
  let { known } = parts;
  let reader: Reader = 'anyone';
  let foldedHere: boolean | null = null;
  // Choices made here and not stored, or not yet: a newer `known` must not undo them.
  let chosen: Pick<Known, 'language' | 'texts'> | null = null;
  const hidden = new Set<string>();
  const shownAgain = new Set<string>();
  const withChoices = (next: Known): Known => ({
    ...next,
    ...chosen,
    hiddenHints: [...new Set([...next.hiddenHints, ...hidden])].filter((id) => !shownAgain.has(id)),
  });
  const lookAnew = () => look();
  const busy = followBusy(view, lookAnew, signal);
  const capsLock = followCapsLock(view.document, () => guide.refresh(), signal);
  const refused = createRefusedBefore(() => guide.refresh());
  const given = followGiven(view.document, signal);
  const typedSince = followTyped(view.document, signal);
  const composing = followComposition(view.document, lookAnew, signal);
  const silentChanges = watchSilentChanges(view.document, lookAnew, host, signal);
  const lookAt = createReading(() => parts.read(view.document, new URL(view.location.href)));

  const pass = (changed: boolean) => {
    if (signal.aborted) return;
    if (isExtensionGone()) return parts.leave(known);
    if (composing()) return parts.redraw();
    const keyboard = capsLock();
    const clicked = new Map<Element, boolean>();
    const hints = hiddenHints(known.hiddenHints);
    const { page, advice } = lookAt(changed, (read) =>
      parts.look(read, {
        ...circumstances(read, known, keyboard, refused.boxes(), given, parts.signals),
        hiddenHints: hints,
        typedSince,
        covered(place) {
          const over = lyingOver(place, host);
          clicked.set(place, over !== null);
          return over;
        },
      }),
    );
    if (!advice) {
      silentChanges.rest();
      return parts.hide();
    }
    silentChanges.follow(page, advice, clicked);
    const progress = progressOf(advice, known);
    reader = advice.profile ?? 'anyone';
    const folded = foldedHere ?? known.folded.includes(reader);
    refused.follow(advice);
    parts.show(
      { advice, progress, folded, hidden: [...hints.met] },
      { advice, page, known, capsLock: keyboard },
      guide,
    );
  };
  const foldHere = (wanted: boolean) => {
    foldedHere = wanted;
    look(false);
  };
  const guide: Guide = {
    get busy() {
      return busy.now;
    },
    refresh(next) {
      if (next) known = withChoices(next);
      look(false);
    },
    fold(wanted) {
      foldHere(wanted);
      backend.fold(wanted, reader);
    },
    foldHere: () => foldHere(true),
    async setLanguage(language) {
      const keeping = backend.setLanguage(language);
      chosen = await inLanguage(language, parts.french);
      guide.refresh(known);
      if ((await keeping).ok) chosen = null;
    },
    async hideHint(id) {
      hidden.add(id);
      shownAgain.delete(id);
      guide.refresh(known);
      if ((await backend.hideHint(id)).ok) hidden.delete(id);
    },
    async showHints(ids) {
      for (const id of ids) {
        hidden.delete(id);
        shownAgain.add(id);
      }
      guide.refresh(known);
      if ((await backend.showHints(ids)).ok) for (const id of ids) shownAgain.delete(id);
    },
  };
  const safePass = orHide(pass, parts.hide);
  safePass(true);
  // After the first pass, whose own changes must not cause another.
  const look = watch(view, safePass, host, () => busy.now, signal);
  return guide;
}

function circumstances(
  page: Page,
  known: Known,
  capsLock: boolean,
  refusedAgain: ReadonlySet<Box>,
  given: (field: Element) => boolean,
  read: GuideParts['signals'],
): Omit<Circumstances, 'hiddenHints'> {
  let signals: ReadonlySet<Signal> | undefined;
  const { entDomains } = known;
  return {
    texts: known.texts,
    profile: known.profile,
    ent: known.ent,
    newAccount: known.newAccount,
    refusedAgain,
    signals() {
      signals ??= read?.(page, { capsLock, entDomains, given, today: new Date() }) ?? new Set();
      return signals;
    },
  };
}
