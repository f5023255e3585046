import type { Page } from '../page/page';
import type { Profile } from '../vocabulary';
import type { ChooserFamily, Target } from './chooser';
import type { Ent } from './ent';

/** What the structure of the page says about an entry, before its words are read. */
export interface Candidate {
  readonly control: Element;
  readonly row: Element;
  /** The element whose text is the label. */
  readonly label: Element;
  readonly target: Target;
  /** Whom the structure destines it to; null where only the label can tell. */
  readonly profiles: readonly Profile[] | 'staff' | null;
  readonly chosen?: boolean;
  /** What the target was read from, for a report. */
  readonly from: string;
}

/** One way of making choosers: data, and how its entries are read. */
export interface FamilyReader {
  readonly family: ChooserFamily;
  /** Selector of the question it asks. */
  readonly heading: string;
  /** Selector of the button that sends the choice. */
  readonly confirm?: string;
  /**
   * @param page the page
   * @returns where this family's choosers stand on it; none on any other page
   */
  roots(page: Page): readonly Element[];
  /**
   * @param page the page
   * @param root one of its roots
   * @param ent the ENT, if the page is one of the directory's
   * @returns the entries in document order; none where the page cannot be understood now
   */
  candidates(page: Page, root: Element, ent: Ent | null): readonly Candidate[];
}
