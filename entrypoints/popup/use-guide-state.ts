import { useCallback } from 'preact/hooks';
import { useAnswer } from '../../components/state/use-answer';
import type { Located } from '../../lib/active-tab/locate';
import { readGuideState } from '../../lib/active-tab/read-guide-state';
import { askGuide, type GuideState } from '../../lib/messages/ask-guide';

/**
 * Asks the guide on the page in view what it says there.
 *
 * @param where where the page is
 * @param isRead whether the page was read: a guide may only then be on it
 * @returns null where no guide says anything, or until it does
 */
export function useGuideState({ tabId }: Located, isRead: boolean): GuideState | null {
  const ask = useCallback(async () => {
    if (!isRead || tabId === undefined) return null;
    return readGuideState(await askGuide(tabId, { type: 'state' }));
  }, [isRead, tabId]);
  return useAnswer(ask, null);
}
