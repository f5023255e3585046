import { useState } from 'preact/hooks';
import type { Deed } from '../../components/popup/person-card';
import { copyText } from '../../lib/copy-text';
import { askGuide } from '../../lib/messages/ask-guide';
import type { Person } from '../../lib/people/people';

/** What was just done with whose identifier. */
export interface Deeds {
  readonly deed: { readonly personId: string; readonly deed: Deed } | null;
  copy(person: Person): Promise<void>;
  /** Asks the guide on the page in view to write the identifier in its field. */
  fill(person: Person): Promise<void>;
}

/** @param tabId the tab whose page is in view */
export function useDeeds(tabId: number | undefined): Deeds {
  const [deed, setDeed] = useState<Deeds['deed']>(null);
  return {
    deed,
    async copy({ id, identifier }) {
      setDeed({ personId: id, deed: (await copyText(identifier)) ? 'copied' : 'not-copied' });
    },
    async fill({ id, identifier }) {
      const filled = tabId !== undefined && (await fillIdentifier(tabId, identifier));
      setDeed({ personId: id, deed: filled ? 'filled' : 'not-filled' });
    },
  };
}

/** A page that the guide is not on does not answer: nothing is filled there. */
async function fillIdentifier(tabId: number, identifier: string): Promise<boolean> {
  const answer = await askGuide(tabId, { type: 'fill-identifier', identifier });
  return answer?.filled === true;
}
