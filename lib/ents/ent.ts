/** ENTs made by the same vendor, whose choosers look alike. */
type EntFamily = 'kosmos' | 'edifice' | 'netocentre' | 'discovery' | 'other';

/**
 * What somebody signs in to their ENT with: their ÉduConnect account, an account of the ENT itself
 * (or of another identity provider), or nobody has written it down.
 */
type Account = 'educonnect' | 'local' | 'unknown';

/** A page of an ENT that the guide knows by its address. */
export interface EntPage {
  /** Exact host. */
  readonly host: string;
  /** Start of the path, up to a path separator; `/` is the front page alone. */
  readonly path: string;
}

/** A page where an ENT asks who is signing in. */
export interface LoginPage extends EntPage {
  /**
   * Its lines name who one is and nothing else, and lead on to ÉduConnect for the profiles whose
   * account it is: their words are enough there.
   */
  readonly byProfile?: true;
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
  /**
   * Domains under which its schools have their sites, and schools of other ENTs too: believed on this
   * ENT's own pages, or from its user.
   */
  readonly schoolsUnder?: readonly string[];
  readonly logins: readonly LoginPage[];
  /** Login pages that are not for families: they are told where to go instead. */
  readonly staffLogins?: readonly EntPage[];
  /** Where one stands after signing out. */
  readonly logouts?: readonly EntPage[];
  /**
   * Https address from which one gets in; null where none is known. Never a CAS login: without a
   * `service` it leads nowhere.
   */
  readonly home: string | null;
  readonly pupil: Account;
  readonly guardian: Account;
  /**
   * Only its vendor's chooser of before is known to lead to ÉduConnect: the new one is not set up for
   * it, and leads every line to a form of the ENT's own (public source of the product, 2026).
   */
  readonly oldChooserOnly?: true;
  /** The ENT's name in ÉduConnect's `Unsolicited/SSO` addresses. */
  readonly providerId?: string;
}
