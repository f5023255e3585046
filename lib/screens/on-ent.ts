import signedIn from './ent-signed-in';
import signedOut from './ent-signed-out';
import staffLogin from './ent-staff-login';
import unknownAccount from './ent-unknown-account';
import type { Screen } from './vocabulary';

/** Sign-in pages of an ENT other than choosers, the narrowest landmarks first. */
export const ENT_SCREENS: readonly Screen[] = [unknownAccount, signedOut, signedIn, staffLogin];
