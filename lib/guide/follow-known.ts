import { browser } from 'wxt/browser';
import { atEnd } from '../at-end';
import { isChanged } from '../messages/changed';
import { hear } from '../page/hear';
import type { Catalogue } from '../texts/texts';
import { orAfter } from './patience';
import { type Known, nothingKnown, readKnown, readKnownAgain } from './read-known';

/**
 * How long (ms) a page that opens waits for what is known before the guide goes on without it. A
 * background at work answers in 30 ms, and what it says then changes nothing that was seen; one that
 * starts takes longer, and a French reader sees the first hint meanwhile. For the reader of another
 * language there is nothing to show as yet.
 */
const PATIENCE = { french: 150, others: 4500 };

/** What is known, from the moment a page opens. */
export interface FollowedKnown {
  /** What is known as the page opens, nothing where the background is slow to say; never rejects. */
  readonly first: Promise<Known>;
  /** Tells what is known once it comes late, and after each change since `first` was asked for. */
  follow(tell: (known: Known) => void): void;
}

/**
 * Follows what is known for the page at hand.
 *
 * @param french the French texts of its pages
 * @param signal ends it
 */
export function followKnown(french: Catalogue, signal: AbortSignal): FollowedKnown {
  let tell: ((known: Known) => void) | null = null;
  let missed = false;
  let asked = 0;
  const again = async () => {
    if (!tell) {
      missed = true;
      return;
    }
    asked += 1;
    const mine = asked;
    const known = await readKnownAgain(french);
    if (mine === asked && !signal.aborted) tell(known);
  };
  // Listened to before anything is asked: what the last page has just had stored may be written
  // between the answer and the guide's first look.
  const told = (message: unknown) => {
    if (isChanged(message)) again();
  };
  browser.runtime.onMessage.addListener(told);
  atEnd(signal, () => browser.runtime.onMessage.removeListener(told));
  // A page kept for « Back » is told nothing of what is stored meanwhile.
  hear(window, ['pageshow'], ({ persisted }) => persisted && again(), signal);
  let late = false;
  const opening = readKnown(french);
  return {
    first: orAfter(
      opening,
      isFrench(navigator.language) ? PATIENCE.french : PATIENCE.others,
      () => {
        late = true;
        return nothingKnown(french);
      },
    ),
    follow(listener) {
      tell = listener;
      if (missed) again();
      if (late) opening.then((known) => !signal.aborted && asked === 0 && listener(known));
    },
  };
}

/** @param tag a browser's language (BCP 47) */
const isFrench = (tag: string): boolean => /^fr\b/i.test(tag);
