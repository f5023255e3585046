/** ENTs made by the same vendor, whose choosers look alike. */
type EntFamily = 'kosmos' | 'edifice' | 'netocentre' | 'discovery' | 'other';

/**
 * What somebody signs in to their ENT with: their ÉduConnect account, an account of the ENT itself
 * (or of another identity provider), or nobody has written it down.
 */
type Account = 'educonnect' | 'local' | 'unknown';

/** A page where an ENT asks who is signing in. */
export interface LoginPage {
  /** Exact host. */
  readonly host: string;
  /** Start of the path, up to a path separator. */
  readonly path: string;
}

/** One ENT as the guide needs to know it on a page. */
export interface Ent {
  /** Public name of the entry: its file is named after it, so it is never renamed. */
  readonly id: string;
  readonly name: string;
  readonly family: EntFamily;
  /** Exact hosts of this ENT and of no other. */
  readonly hosts: readonly string[];
  /** Domains that this ENT owns whole: its schools have their sites under them. */
  readonly domains: readonly string[];
  readonly logins: readonly LoginPage[];
  /** Https address to come back to: the ENT's site if it is known, else its bare login page. */
  readonly home: string | null;
  readonly pupil: Account;
  readonly guardian: Account;
  /** The ENT's name in ÉduConnect's `Unsolicited/SSO` addresses. */
  readonly providerId?: string;
}
