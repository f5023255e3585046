import { lyingOver } from '../overlay/lying-over';
import type { Page } from '../page/page';
import type { Box } from '../screens/boxes';
import { stepOf } from '../screens/routes';
import type { Signal } from '../screens/signal';
import type { Catalogue } from '../texts/texts';
import type { Language, Reader } from '../vocabulary';
import type { Advice, Circumstances } from './advice/advice';
import { createRefusedBefore } from './advice/refused-before';
import { backend } from './backend';
import { isExtensionGone } from './extension-gone';
import { inLanguage, type Known } from './read-known';
import type { readSignals } from './signals/signals';
import type { GuideView } from './view';
import { followCapsLock } from './watch/caps-lock';
import { followComposition } from './watch/composition';
import { followGiven } from './watch/given-by-hand';
import { createUnheard } from './watch/unheard';
import { watch } from './watch/watch';

/** One look at a page on which the guide has something to say. */
export interface Look {
  readonly advice: Advice;
  readonly page: Page;
  readonly known: Known;
  /** Whether the keyboard says that capitals are locked. */
  readonly capsLock: boolean;
}

/** What the guide needs from the place it runs in. */
export interface GuideParts {
  readonly window: Window & typeof globalThis;
  readonly signal: AbortSignal;
  readonly known: Known;
  /** The French texts, which are at hand. */
  readonly french: Catalogue;
  /** Reads the page anew, for one look. */
  read(document: Document, url: URL): Page;
  /** Reads what the user's own typing deserves a word about; nothing does without it. */
  readonly signals?: typeof readSignals;
  /** Looks at the page once; null where it is not recognised: unsure means silent. */
  look(page: Page, circumstances: Circumstances): Advice | null;
  /** Shows what there is to say; called at most once a frame. */
  show(view: GuideView, look: Look, guide: Guide): void;
  /** What the guide draws on. */
  readonly host?: Element;
  /** Draws the same again, at the place that it has now. */
  redraw(): void;
  /** Takes the guide away from the page. */
  hide(): void;
  /** Ends it where nothing is behind it any more. */
  leave(known: Known): void;
}

/** A guide at work on one page. */
export interface Guide {
  /** Asks for a new look at the page, at the next frame. */
  refresh(known?: Known): void;
  /** Folds or unfolds it, for the same reader on the pages to come too. */
  fold(folded: boolean): void;
  /** Folds it on this page only. */
  foldHere(): void;
  /** Speaks another language, here and on the pages to come. */
  setLanguage(language: Language): void;
  /** Hides it at once, and on the pages to come where that can be remembered. */
  hideHint(id: string): void;
}

/** Watches the page and says what there is to say, until the signal ends it. */
export function startGuide(parts: GuideParts): Guide {
  const { window: view, signal, host = null } = parts;
  let { known } = parts;
  let reader: Reader = 'anyone';
  let foldedHere: boolean | null = null;
  // Choices made here that are remembered nowhere, or not yet: what comes to be known undoes none.
  let chosen: Pick<Known, 'language' | 'texts'> | null = null;
  const hidden = new Set<string>();
  const withChoices = (next: Known): Known => ({
    ...next,
    ...chosen,
    hiddenHints: [...new Set([...next.hiddenHints, ...hidden])],
  });
  const capsLock = followCapsLock(view.document, signal);
  const refused = createRefusedBefore(() => guide.refresh());
  const given = followGiven(view.document, signal);
  const composing = followComposition(view.document, () => guide.refresh(), signal);
  const unheard = createUnheard(view.document, () => guide.refresh(), host, signal);

  const pass = () => {
    if (signal.aborted) return;
    if (isExtensionGone()) return parts.leave(known);
    if (composing()) return parts.redraw();
    const page = parts.read(view.document, new URL(view.location.href));
    const keyboard = capsLock();
    const clicked = new Set<Element>();
    const advice = parts.look(page, {
      ...circumstances(page, known, keyboard, refused.boxes(), given, parts.signals),
      covered(place) {
        clicked.add(place);
        return lyingOver(place, host);
      },
    });
    if (!advice) {
      unheard.rest();
      return parts.hide();
    }
    unheard.follow(page, advice, clicked);
    const step = advice.offRoute
      ? null
      : stepOf(advice.screen, {
          profile: advice.profile,
          activated: advice.profile !== null && known.activated.includes(advice.profile),
          singleLogin: advice.singleLogin,
        });
    reader = advice.profile ?? 'anyone';
    const folded = foldedHere ?? known.folded.includes(reader);
    refused.follow(advice);
    parts.show({ advice, step, folded }, { advice, page, known, capsLock: keyboard }, guide);
  };
  const foldHere = (wanted: boolean) => {
    foldedHere = wanted;
    look();
  };
  const guide: Guide = {
    refresh(next) {
      if (next) known = withChoices(next);
      look();
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
      guide.refresh(known);
      if ((await backend.hideHint(id)).ok) hidden.delete(id);
    },
  };
  pass();
  // After the first pass, so that what it puts on the page is not taken for news.
  const look = watch(view, pass, signal);
  return guide;
}

function circumstances(
  page: Page,
  known: Known,
  capsLock: boolean,
  refusedAgain: ReadonlySet<Box>,
  given: (field: Element) => boolean,
  read: GuideParts['signals'],
): Circumstances {
  let signals: ReadonlySet<Signal> | undefined;
  const { entDomains } = known;
  return {
    texts: known.texts,
    profile: known.profile,
    ent: known.ent,
    hiddenHints: new Set(known.hiddenHints),
    refusedAgain,
    signals() {
      signals ??= read?.(page, { capsLock, entDomains, given, today: new Date() }) ?? new Set();
      return signals;
    },
  };
}
