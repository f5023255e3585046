import type { Page } from '../../page/page';
import type { Profile } from '../../vocabulary';
import type { Ent } from '../ent';
import type { ChooserFamily, LeadsTo } from './chooser';
import type { Root } from './open-roots';

/** An entry as the structure of the page tells it, before its words are read. */
export interface Candidate {
  readonly control: Element;
  readonly row: Element;
  /** The element whose text is the label. */
  readonly label: Element;
  readonly target: LeadsTo;
  /** Who the structure says it is for; null where only the label can tell. */
  readonly profiles: readonly Profile[] | 'staff' | null;
  readonly chosen?: boolean;
}

/** Reads the entries of one family of choosers. */
export interface FamilyReader {
  readonly family: ChooserFamily;
  /** Selector of the submit button. */
  readonly confirm?: string;
  /**
   * @param page the page
   * @param root one of its roots
   * @param ent the ENT, if the page is one of the directory's
   * @returns the entries in document order; none where the page cannot be understood now
   */
  candidates(page: Page, root: Root, ent: Ent | null): readonly Candidate[];
}

/** A family recognised by a mark in the page's structure. */
export interface MarkedFamily extends FamilyReader {
  /** Selector of elements that only this family's choosers have. */
  readonly marks: string;
  /** Id of the marks' container, or of a field beside them: found without walking the page. */
  readonly anchor?: string;
  /**
   * @param mark one of those elements
   * @param page the page
   * @returns the chooser it is in; null where it is not a mark after all
   */
  rootOf(mark: Element, page: Page): Root | null;
}

/** A family without a mark: the whole page is read to find its choosers. */
export interface UnmarkedFamily extends FamilyReader {
  /**
   * @param page the page
   * @param ent the ENT, if the page is one of the directory's
   * @returns where a chooser is; empty where there is none, or a doubt
   */
  roots(page: Page, ent: Ent | null): readonly Root[];
}
