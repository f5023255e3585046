/** ENTs of one vendor, whose choosers look alike. */
type EntFamily = 'kosmos' | 'edifice' | 'netocentre' | 'discovery' | 'other';

/**
 * Account that signs in to an ENT: the ÉduConnect one, one of the ENT itself (or of another identity
 * provider), or unknown.
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
   * Its lines say who one is and nothing else, and lead to ÉduConnect for the profiles that use it:
   * their words are enough.
   */
  readonly byProfile?: true;
}

/** One ENT, as the guide needs it on a page. */
export interface Ent {
  /** Public id of the ENT, and the name of its file: never renamed. */
  readonly id: string;
  readonly name: string;
  readonly family: EntFamily;
  /** Exact hosts of this ENT and of no other. */
  readonly hosts: readonly string[];
  /** Domains that belong to this ENT alone: its schools have their sites under them. */
  readonly domains: readonly string[];
  /**
   * Domains under which its schools, and those of other ENTs, have their sites: believed on this
   * ENT's own pages, or from its user.
   */
  readonly schoolsUnder?: readonly string[];
  /**
   * All its schools share its own hosts: no source shows a site of a school under its domains, which
   * hold other people's pages.
   */
  readonly oneSite?: true;
  readonly logins: readonly LoginPage[];
  /** Login pages that are not for families, who are told where to go instead. */
  readonly staffLogins?: readonly EntPage[];
  /** Pages shown after signing out. */
  readonly logouts?: readonly EntPage[];
  /**
   * Https address from which one signs in; null where none is known. Never a CAS login: without a
   * `service` it leads nowhere.
   */
  readonly home: string | null;
  readonly pupil: Account;
  readonly guardian: Account;
  /**
   * Only its vendor's old chooser is known to lead to ÉduConnect: the new one is not set up for this
   * ENT, and all its lines lead to the ENT's own form (public source of the product, 2026).
   */
  readonly oldChooserOnly?: true;
  /** The ENT's name in ÉduConnect's `Unsolicited/SSO` addresses. */
  readonly providerId?: string;
}
