import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { chooserHereGuide } from '../components/guides/chooser-here';
import { runGuide } from '../components/overlay/run-guide';
import { readInView } from '../lib/guide/extras/read-unlisted-chooser';

/**
 * Reads the page in view as the chooser of an ENT, one that the directory lacks included. Put into
 * the page when the user clicks on the toolbar icon, and into that page only; nothing of it stays.
 */
export default defineUnlistedScript(async () => {
  const read = await readInView();
  if (read.found) runGuide(chooserHereGuide);
  return read;
});
