import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { chooserHereGuide } from '../components/guides/chooser-here';
import { runGuide } from '../components/overlay/run-guide';
import { readInView } from '../lib/guide/extras/read-unlisted-chooser';

/**
 * Reads the page in view as the chooser of an ENT, even one that the directory lacks. Injected when the
 * user clicks on the toolbar icon, into that page only, and kept nowhere.
 */
export default defineUnlistedScript(async () => {
  const read = await readInView();
  if (read.found) runGuide(chooserHereGuide);
  return read;
});
