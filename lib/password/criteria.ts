import type { CharacterClass } from './classes';

/** What a page may forbid outright, in words. */
export const FORBIDDEN = ['space', 'accent', 'special', 'identifier', 'previous'] as const;

/** One thing that a page forbids: « sans espace », « différent de l'identifiant »… */
export type Forbidden = (typeof FORBIDDEN)[number];

/** A kind of characters that the page asks for. */
export interface ClassRule {
  readonly id: CharacterClass;
  /** How many characters of the kind are asked for, 1 or more. */
  readonly min: number;
  /** The characters that count as this kind. */
  readonly characters: readonly string[];
}

/** The rules of one page for a new password. */
export interface Criteria {
  /** Characters asked for, counted as a user counts them. */
  readonly minLength: number;
  /** Most characters that the page takes, in UTF-16 units as browsers count them; null for none. */
  readonly maxLength: number | null;
  /** How many of `classes` have to be met: 3 of 4 in 2021, all of them since. */
  readonly required: number;
  /** The kinds asked for, in the page's order. */
  readonly classes: readonly ClassRule[];
  /** Special characters that the page lists; null where it lists none. */
  readonly specials: readonly string[] | null;
  /** What the page forbids in words. */
  readonly forbids: readonly Forbidden[];
  /** Where the rules were read: the field's `data-*`, the page's sentences, or the known lists. */
  readonly readFrom: 'attributes' | 'lines' | 'known-list';
}

/** What one source says of the rules; what it does not say is absent. */
export interface Statement {
  minLength?: number;
  maxLength?: number;
  required?: number;
  classes?: ClassRule[];
  specials?: string[];
  forbids?: Forbidden[];
}
