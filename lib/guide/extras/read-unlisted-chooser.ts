import type { Chooser, Reason } from '../../ents/choosers/chooser';
import { proposeEnt } from '../../ents/choosers/propose';
import { provenOnly } from '../../ents/choosers/proven';
import { readChooser } from '../../ents/choosers/read-chooser';
import type { Ent } from '../../ents/ent';
import { createDomPage } from '../../page/dom-page';
import { backend } from '../backend';
import { orAfter } from '../patience';

/** What was read on a page that may be the chooser of an ENT. */
export interface ChooserReading {
  /**
   * Whether it is a chooser: with an entry that can be pointed at, or with one that only its words or
   * its form recommend, on a page that the directory does not answer for.
   */
  readonly found: 'proven' | 'likely' | 'none';
  /** Why each entry was recommended or left: to be shown, never sent. */
  readonly reasons: readonly Reason[];
  /** A report to paste into an issue, so that the ENT can be added; no personal data. */
  readonly report: string;
}

/** Time (ms) to wait for what is known about the page before it is read without that. */
const PATIENCE = 1500;

/** Reads the page in view; never rejects. */
export async function readInView(): Promise<ChooserReading> {
  const known = await orAfter(backend.knownAgain(), PATIENCE, () => null);
  return readUnlistedChooser(document, known?.ent ?? null);
}

/**
 * Reads a page as a chooser, whatever its address.
 *
 * @param document the page's document
 * @param ent the ENT whose login page this is, if the directory knows it
 * @internal exported for tests only
 */
export function readUnlistedChooser(document: Document, ent: Ent | null): ChooserReading {
  const page = createDomPage(document, new URL(document.location.href));
  const chooser = readChooser(page, ent);
  return {
    found: foundIn(chooser, ent, page.url),
    reasons: chooser?.reasons ?? [],
    report: proposeEnt(page, chooser),
  };
}

function foundIn(chooser: Chooser | null, ent: Ent | null, here: URL): ChooserReading['found'] {
  if (!chooser) return 'none';
  return ent || provenOnly(chooser, here) ? 'proven' : 'likely';
}
