import type { Month } from '../../vocabulary';
import type { Academy } from '../search/academies';
import type { DepartmentCode } from '../search/geography';

/** School levels, under their French names. */
export type Level = 'ecole' | 'college' | 'lycee';

/** Where an ENT is and what people call it: what it is searched by. */
export interface Territory {
  /**
   * When somebody last saw it, or its login page: the date of the newest source of what is written
   * here. The January of its year where a source gives no more, and `2018-01`, before ÉduConnect had
   * its first ENTs, where none has a date.
   */
  readonly seen: Month;
  /** Where it is, as shown beside the ENT's name. */
  readonly name: string;
  /** Académies it serves whole. */
  readonly academies?: readonly Academy[];
  /** Départements it serves, where it does not serve their académie whole. */
  readonly departments?: readonly DepartmentCode[];
  readonly towns?: readonly string[];
  readonly levels: readonly Level[];
  /** Other names and nicknames. */
  readonly aliases?: readonly string[];
  /** Names of the ENTs that this one replaced. */
  readonly formerNames?: readonly string[];
  /** Hosts it stood at before, with everything under them. */
  readonly formerHosts?: readonly string[];
}
