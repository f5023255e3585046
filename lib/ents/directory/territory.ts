import type { Month } from '../../vocabulary';
import type { Academy } from '../search/academies';
import type { DepartmentCode } from '../search/geography';

/** School levels, under their French names. */
export type Level = 'ecole' | 'college' | 'lycee';

/** Where an ENT is and what people call it, to search for it. */
export interface Territory {
  /**
   * When it, or its login page, was last seen: the date of the newest source for this entry. January
   * where the source gives only a year; `2018-01`, before ÉduConnect had its first ENTs, where no
   * source has a date.
   */
  readonly seen: Month;
  /** Where it is, as shown beside the ENT's name. */
  readonly name: string;
  /** Académies it serves entirely. */
  readonly academies?: readonly Academy[];
  /** Départements it serves, where it does not serve their entire académie. */
  readonly departments?: readonly DepartmentCode[];
  /** Communes it serves in those départements, where it does not serve them entirely. */
  readonly towns?: readonly string[];
  /** Schools of any place may have it: it is named where no other ENT is known. */
  readonly anywhere?: true;
  readonly levels: readonly Level[];
  /** Other names and nicknames. */
  readonly aliases?: readonly string[];
  /** Names of the ENTs that this one replaced. */
  readonly formerNames?: readonly string[];
  /** Its former hosts, with everything under them. */
  readonly formerHosts?: readonly string[];
}
