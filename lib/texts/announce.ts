import { atEnd } from '../at-end';
import type { GuideText } from './page-words';

/**
 * Least time (ms) between two announcements, so that a screen reader can finish the first.
 *
 * @internal exported for tests only
 */
export const ANNOUNCE_MS = 500;

/**
 * Announces texts in a live region, politely: only the newest, once the user pauses, never the same
 * one twice in a row and never more than one per `ANNOUNCE_MS`.
 *
 * @param say puts a text in the live region
 * @param signal ends it; nothing is said afterwards
 * @returns announces a text; an empty one goes there at once, as it is not spoken
 */
export function createAnnouncer(
  say: (text: GuideText) => void,
  signal: AbortSignal,
): (text: GuideText) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: GuideText = '';
  let said: GuideText = '';
  atEnd(signal, () => clearTimeout(timer));
  const put = (text: GuideText) => {
    waiting = '';
    if (text === said) return;
    said = text;
    say(text);
  };
  return (text) => {
    if (signal.aborted || (text && text === (waiting || said))) return;
    clearTimeout(timer);
    waiting = text;
    if (text) timer = setTimeout(put, ANNOUNCE_MS, text);
    else put('');
  };
}
