import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { chooserHereGuide } from '../components/guides/chooser-here';
import { runGuide } from '../components/overlay/run-guide';
import { readInView } from '../lib/guide/extras/read-unlisted-chooser';

/**
 * Reads the page in view as an ENT's chooser, even if the directory lacks it. Injected when the
 * user clicks the toolbar icon, into that page only, and registered nowhere.
 */
export default defineUnlistedScript(async () => {
  const read = await readInView();
  if (read.found === 'proven') runGuide(chooserHereGuide);
  return read;
});
