import { proposeEnt } from '../ents/propose';
import { readChooser } from '../ents/read-chooser';
import { createDomPage } from '../page/dom-page';

/** What was read of a page that the directory does not know. */
export interface ReadHere {
  /** Whether it is a chooser in which an entry may be pointed at. */
  readonly found: boolean;
  /** Why each entry was taken or left, in the page's own words: to be shown, never sent. */
  readonly reasons: readonly string[];
  /** A report to paste in an issue, so that the ENT can be added; no personal data. */
  readonly report: string;
}

/** Reads a page as a chooser, whatever its address. */
export function readHere(document: Document): ReadHere {
  const page = createDomPage(document, new URL(document.location.href));
  const chooser = readChooser(page, null);
  return {
    found: chooser !== null,
    reasons: chooser?.reasons ?? [],
    report: proposeEnt(page, chooser),
  };
}
