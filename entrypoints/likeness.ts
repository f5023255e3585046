import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readLikeness } from '../lib/active-tab/in-page/read-likeness';

/**
 * Reads what could make the page in view pass for ÉduConnect. Injected when the user clicks the
 * toolbar icon, into that page and its frames only, and registered nowhere.
 */
export default defineUnlistedScript(() => readLikeness(window));
