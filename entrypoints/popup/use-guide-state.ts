import { useCallback } from 'preact/hooks';
import { useAnswer } from '../../components/state/use-answer';
import type { Located } from '../../lib/active-tab/locate';
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
    const answer = await askGuide(tabId, { type: 'state' });
    // It knows every screen: whatever is drawn first needs none.
    const { readGuideState } = await import('../../lib/active-tab/read-guide-state');
    return readGuideState(answer);
  }, [isRead, tabId]);
  return useAnswer(ask, null);
}
