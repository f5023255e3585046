import signedIn from './ent-signed-in';
import signedOut from './ent-signed-out';
import unknownAccount from './ent-unknown-account';
import type { Screen } from './vocabulary';

/** Pages of an ENT's sign-in that are no chooser, told apart by their words; a doubt is silent. */
export const ENT_SCREENS: readonly Screen[] = [unknownAccount, signedOut, signedIn];
