import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { entGuide } from '../components/guides/ent';
import { runGuide } from '../components/overlay/run-guide';

/** The content script of the ENTs' login pages. */
export default defineUnlistedScript(() => runGuide(entGuide));
