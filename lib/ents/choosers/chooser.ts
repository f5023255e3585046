import type { Profile } from '../../vocabulary';

/** The reader that recognised the chooser. */
export type ChooserFamily =
  | 'kosmos'
  | 'edifice-v1'
  | 'edifice-v2'
  | 'netocentre'
  | 'discovery'
  | 'by-profile'
  | 'generic';

/** Where an entry leads: to ÉduConnect, to an account of the ENT, elsewhere, or unknown. */
export type LeadsTo = 'educonnect' | 'local' | 'other' | 'unknown';

/** One line of a chooser. */
export interface Entry {
  /** The element to click, tick or select. */
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
  /** Who it is for; null where pupils and guardians share it. */
  readonly profile: Profile | null;
  /** The element to draw the ring around. */
  readonly ring: Element;
  /** The folded group to open first, where the entry is inside it. */
  readonly open: Element | null;
}

/** A profile that signs in without ÉduConnect here. */
export interface LocalAccount {
  readonly profile: Profile;
  readonly entry: Entry;
}

/** Why an entry that looks right is wrong. */
export type TrapKind = 'without-educonnect' | 'agricultural' | 'primary' | 'local';

/** An entry that looks right and is not. */
export interface Trap {
  readonly entry: Entry;
  readonly kind: TrapKind;
}

/** Why an entry was recommended or left: shown to the user only. */
export interface Reason {
  /** Its label as the page writes it, cut if long. */
  readonly label: string;
  /** Recommended, named as an account of the ENT, or left. */
  readonly verdict: 'recommended' | 'local' | 'left';
  /** Who it is for; empty where nothing tells, or structure and words disagree. */
  readonly profiles: readonly Profile[];
  readonly leadsTo: LeadsTo;
  /** Whether only its words say that it leads to ÉduConnect. */
  readonly promised: boolean;
  readonly trap: TrapKind | null;
}

/** An ENT's « Vous souhaitez vous connecter en tant que… », as the guide read it. */
export interface Chooser {
  readonly family: ChooserFamily;
  readonly entries: readonly Entry[];
  /** Several for one profile are alternatives: the ENT has one per académie, for instance. */
  readonly picks: readonly Recommended[];
  /** The submit button (« Valider »); null where the entry itself leads on. */
  readonly confirm: Element | null;
  readonly localAccounts: readonly LocalAccount[];
  readonly traps: readonly Trap[];
  /** Why each entry was recommended or left, in document order. */
  readonly reasons: readonly Reason[];
}
