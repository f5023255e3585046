import { createDomPage } from '../page/dom-page';
import type { Page } from '../page/page';
import { stepOf } from '../screens/routes';
import type { Advice } from './advice';
import { backend } from './backend';
import { followCapsLock } from './caps-lock';
import { createKeepState } from './keep-state';
import type { Known } from './known';
import { look } from './look';
import { shownIdentifier } from './shown-identifier';
import { readSignals } from './signals';
import { clockText } from './sms-clock';
import type { FoundEnt, GuideView } from './view';
import { watch } from './watch';
import { createWayBackState } from './way-back-state';

/** What the guide needs from the place it runs in. */
export interface GuideParts {
  readonly window: Window & typeof globalThis;
  readonly signal: AbortSignal;
  /** What the device knows of its user. */
  readonly known: Known;
  /** Shows what there is to say; called at most once a frame. */
  show(view: GuideView, guide: Guide, known: Known): void;
  /** Takes the guide away from the page. */
  hide(): void;
}

/** A guide at work on one page. */
export interface Guide {
  /** Asks for a new look at the page, at the next frame. */
  refresh(known?: Known): void;
  /** Folds or unfolds it, on the pages to come too. */
  fold(folded: boolean): void;
  /** Folds it on this page only. */
  foldHere(): void;
  hideHint(id: string): void;
  searchEnt(query: string): void;
  chooseEnt(ent: FoundEnt): void;
  forgetEnt(): void;
  keepIdentifier(): void;
}

/** Watches the page and says what there is to say, until the signal ends it. */
export function startGuide(parts: GuideParts): Guide {
  const { window: view, signal } = parts;
  let { known } = parts;
  let advice: Advice | null = null;
  let folded = known.folded;
  const capsLock = followCapsLock(view.document, signal);
  const wayBack = createWayBackState(() => refresh());
  const keep = createKeepState(() => refresh());

  const pass = () => {
    if (signal.aborted) return;
    const page = createDomPage(view.document, new URL(view.location.href));
    advice = look(page, {
      texts: known.texts,
      profile: known.profile,
      ent: known.ent,
      hiddenHints: new Set(known.hiddenHints),
      signals: () =>
        readSignals(page, {
          capsLock: capsLock(),
          entDomains: known.entDomains,
          today: new Date(),
        }),
    });
    if (advice) parts.show(viewOf(advice, page), guide, known);
    else parts.hide();
  };

  const viewOf = (of: Advice, page: Page): GuideView => ({
    advice: of,
    step: stepOf(of.screen, {
      profile: of.profile,
      activated: of.profile !== null && known.activated.includes(of.profile),
      singleLogin: of.singleLogin,
    }),
    folded,
    wayBack: of.offers.includes('way-back') ? wayBack.view() : null,
    keep: of.offers.includes('keep-identifier') ? keep.view(shownIdentifier(page)) : null,
    clock: of.offers.includes('sms-clock')
      ? clockText(page, view.performance.now(), known.texts)
      : null,
  });

  const foldHere = (wanted: boolean) => {
    folded = wanted;
    refresh();
  };
  const refresh = watch(view, pass, signal);
  const guide: Guide = {
    refresh(next) {
      known = next ?? known;
      refresh();
    },
    fold(wanted) {
      foldHere(wanted);
      backend.fold(wanted);
    },
    foldHere: () => foldHere(true),
    hideHint: (id) => backend.hideHint(id),
    searchEnt: (query) => wayBack.search(query),
    chooseEnt: (ent) => wayBack.choose(ent),
    forgetEnt: () => wayBack.forget(),
    keepIdentifier: () => keep.keep(advice?.profile ?? known.profile ?? 'pupil'),
  };
  pass();
  return guide;
}
