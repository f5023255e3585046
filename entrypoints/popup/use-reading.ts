import { useCallback } from 'preact/hooks';
import { useAnswer } from '../../components/state/use-answer';
import { injectChooserReader } from '../../lib/active-tab/inject-chooser-reader';
import type { Located } from '../../lib/active-tab/locate';
import type { ChooserReading } from '../../lib/guide/extras/read-unlisted-chooser';

/** What reading the page in view as an ENT's gave; null where it is none, or cannot be read. */
export type Reading = ChooserReading | null;

const READ: readonly Located['kind'][] = ['ent', 'other-ent', 'unknown'];

/**
 * Has a page that is, or may be, an ENT's read, wherever its chooser is; the page shows what was found.
 *
 * @returns undefined until it is read
 */
export function useReading({ kind, tabId }: Located): Reading | undefined {
  const isRead = tabId !== undefined && READ.includes(kind);
  const isKnown = kind !== 'checking';
  const ask = useCallback(() => {
    // Nothing is answered before it is known what to ask.
    if (!isKnown) return new Promise<never>(() => undefined);
    return isRead ? injectChooserReader(tabId) : Promise.resolve(null);
  }, [isKnown, isRead, tabId]);
  return useAnswer<Reading | undefined>(ask, undefined);
}
