import type { Reason } from '../../ents/choosers/chooser';
import { proposeEnt } from '../../ents/choosers/propose';
import { readChooser } from '../../ents/choosers/read-chooser';
import type { Ent } from '../../ents/ent';
import { createDomPage } from '../../page/dom-page';
import { backend } from '../backend';
import { orAfter } from '../patience';

/** What was read of a page that may be the chooser of an ENT. */
export interface ChooserReading {
  /** Whether it is a chooser in which an entry may be pointed at. */
  readonly found: boolean;
  /** Why each entry was recommended or left: to be shown, never sent. */
  readonly reasons: readonly Reason[];
  /** A report to paste in an issue, so that the ENT can be added; no personal data. */
  readonly report: string;
}

/** How long (ms) the popup waits for what is known of the page before it is read without it. */
const PATIENCE = 1500;

/** Reads the page in view; never rejects. */
export async function readInView(): Promise<ChooserReading> {
  const known = await orAfter(backend.knownAgain(location.href), PATIENCE, () => null);
  return readUnlistedChooser(document, known?.ent ?? null);
}

/**
 * Reads a page as a chooser, whatever its address.
 *
 * @param document the page's document
 * @param ent the ENT whose login page this is, if the directory knows it
 */
export function readUnlistedChooser(document: Document, ent: Ent | null): ChooserReading {
  const page = createDomPage(document, new URL(document.location.href));
  const chooser = readChooser(page, ent);
  return {
    found: chooser !== null,
    reasons: chooser?.reasons ?? [],
    report: proposeEnt(page, chooser),
  };
}
