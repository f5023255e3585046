import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { chooserHereGuide } from '../components/guides/chooser-here';
import { runGuide } from '../components/overlay/run-guide';
import { backend } from '../lib/guide/backend';
import { type ReadHere, readHere } from '../lib/guide/extras/read-here';
import { orAfter } from '../lib/guide/patience';

/** How long (ms) the popup waits for what is known of the page before it is read without it. */
const PATIENCE = 1500;

/**
 * Reads the page in view as the chooser of an ENT, one that the directory lacks included. Put into
 * the page when the user clicks on the toolbar icon, and into that page only; nothing of it stays.
 */
export default defineUnlistedScript(async (): Promise<ReadHere> => {
  const before = await orAfter(backend.knownAgain(location.href), PATIENCE, () => null);
  const read = readHere(document, before?.ent ?? null);
  if (read.found) runGuide(chooserHereGuide);
  return read;
});
