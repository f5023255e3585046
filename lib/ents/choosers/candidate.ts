import type { Page } from '../../page/page';
import type { Profile } from '../../vocabulary';
import type { Ent } from '../ent';
import type { ChooserFamily, LeadsTo } from './chooser';
import type { Root } from './open-roots';

/** What the structure of the page says about an entry, before its words are read. */
export interface Candidate {
  readonly control: Element;
  readonly row: Element;
  /** The element whose text is the label. */
  readonly label: Element;
  readonly target: LeadsTo;
  /** Whom the structure destines it to; null where only the label can tell. */
  readonly profiles: readonly Profile[] | 'staff' | null;
  readonly chosen?: boolean;
}

/** One way of making choosers: how its entries are read. */
export interface FamilyReader {
  readonly family: ChooserFamily;
  /** Selector of the button that sends the choice. */
  readonly confirm?: string;
  /**
   * @param page the page
   * @param root one of its roots
   * @param ent the ENT, if the page is one of the directory's
   * @returns the entries in document order; none where the page cannot be understood now
   */
  candidates(page: Page, root: Root, ent: Ent | null): readonly Candidate[];
}

/** A family that is known by a mark in the page's structure. */
export interface MarkedFamily extends FamilyReader {
  /** Selector of elements that stand in this family's choosers and nowhere else. */
  readonly marks: string;
  /** Id of what holds the marks, or of a field beside them: found without walking the page. */
  readonly anchor?: string;
  /**
   * @param mark one of those elements
   * @param page the page
   * @returns the chooser it stands in; nothing where it is no mark after all
   */
  rootOf(mark: Element, page: Page): Root | null;
}

/** A family that has no mark: where its choosers stand is found out from the whole page. */
export interface UnmarkedFamily extends FamilyReader {
  /**
   * @param page the page
   * @param ent the ENT, if the page is one of the directory's
   * @returns where a chooser stands; nothing where there is none, or a doubt
   */
  roots(page: Page, ent: Ent | null): readonly Root[];
}
