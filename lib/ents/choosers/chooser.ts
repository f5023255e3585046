import type { Profile } from '../../vocabulary';

/** Which reader understood the chooser. */
export type ChooserFamily =
  | 'kosmos'
  | 'edifice-v1'
  | 'edifice-v2'
  | 'netocentre'
  | 'discovery'
  | 'by-profile'
  | 'generic';

/** Where an entry leads: to ÉduConnect, to an account of the ENT, elsewhere, or one cannot tell. */
export type LeadsTo = 'educonnect' | 'local' | 'other' | 'unknown';

/** One line of a chooser. */
export interface Entry {
  /** What is clicked, ticked or selected. */
  readonly control: Element;
  /** The whole line: control and label. */
  readonly row: Element;
  /** Its label as the page writes it. */
  readonly label: string;
  readonly target: LeadsTo;
  /** Whether it is ticked or selected now. */
  readonly chosen: boolean;
}

/** An entry to choose. */
export interface Recommended {
  readonly entry: Entry;
  /** For whom it is; null where pupils and guardians share it. */
  readonly profile: Profile | null;
  /** What to draw the ring around. */
  readonly ring: Element;
  /** The folded group to open first, where the entry is inside it. */
  readonly open: Element | null;
}

/** A profile that signs in without ÉduConnect here. */
export interface LocalAccount {
  readonly profile: Profile;
  readonly entry: Entry;
}

/** What is wrong with an entry that looks right. */
export type TrapKind = 'without-educonnect' | 'agricultural' | 'primary' | 'local';

/** A neighbour that looks right and is not. */
export interface Trap {
  readonly entry: Entry;
  readonly kind: TrapKind;
}

/** Why an entry was recommended or left: for its user's eyes only. */
export interface Reason {
  /** Its label as the page writes it, cut where it is long. */
  readonly label: string;
  /** Recommended, named as an account of the ENT, or left. */
  readonly verdict: 'recommended' | 'local' | 'left';
  /** Whom it is for; empty where nothing tells, or structure and words disagree. */
  readonly profiles: readonly Profile[];
  readonly leadsTo: LeadsTo;
  /** Whether nothing but its words says that it leads to ÉduConnect. */
  readonly promised: boolean;
  readonly trap: TrapKind | null;
}

/** What the guide may say in front of an ENT's « Vous souhaitez vous connecter en tant que… ». */
export interface Chooser {
  readonly family: ChooserFamily;
  readonly entries: readonly Entry[];
  /** Several for one profile are alternatives: the ENT has one per académie, for instance. */
  readonly picks: readonly Recommended[];
  /** The button that sends the choice (« Valider »); null where the entry itself leads on. */
  readonly confirm: Element | null;
  readonly localAccounts: readonly LocalAccount[];
  readonly traps: readonly Trap[];
  /** Why each entry was recommended or left, in document order. */
  readonly reasons: readonly Reason[];
}
