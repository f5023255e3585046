import { useEffect, useState } from 'preact/hooks';
import type { Outcome } from '../../components/popup/person-actions';
import { copyText } from '../../lib/copy-text';
import { askGuide } from '../../lib/messages/ask-guide';
import type { Person } from '../../lib/people/people';

/** How long « Copié » stands in for « Copier », ms: long enough to be read, or heard. */
const COPIED = 4000;

/** What can be done with a kept identifier, and what was last done, with whose. */
export interface IdentifierActions {
  readonly lastAction: { readonly personId: string; readonly outcome: Outcome } | null;
  copy(person: Person): Promise<void>;
  /** Asks the guide on the page in view to fill in the identifier. */
  fill(person: Person): Promise<void>;
}

/** @param tabId the tab whose page is in view */
export function useIdentifierActions(tabId: number | undefined): IdentifierActions {
  const [lastAction, setLastAction] = useState<IdentifierActions['lastAction']>(null);
  useEffect(() => {
    if (lastAction?.outcome !== 'copied') return;
    const timer = setTimeout(() => setLastAction(null), COPIED);
    return () => clearTimeout(timer);
  }, [lastAction]);
  return {
    lastAction,
    async copy({ id, identifier }) {
      setLastAction({
        personId: id,
        outcome: (await copyText(identifier)) ? 'copied' : 'not-copied',
      });
    },
    async fill({ id, identifier }) {
      const filled = tabId !== undefined && (await fillIdentifier(tabId, identifier));
      setLastAction({ personId: id, outcome: filled ? 'filled' : 'not-filled' });
    },
  };
}

/** A page without the guide does not answer: nothing is filled in. */
async function fillIdentifier(tabId: number, identifier: string): Promise<boolean> {
  const answer = await askGuide(tabId, { type: 'fill-identifier', identifier });
  return answer?.filled === true;
}
