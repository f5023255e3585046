import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { portalGuide } from '../components/guides/portal';
import { runGuide } from '../components/overlay/run-guide';

/** The content script of the portal's pages. */
export default defineUnlistedScript(() => runGuide(portalGuide));
