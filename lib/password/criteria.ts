import type { CharacterClass } from './classes';

/** What a page may forbid outright, in words. */
export const FORBIDDEN = ['space', 'accent', 'special', 'identifier', 'previous'] as const;

/** One thing that a page forbids: « sans espace », « différent de l'identifiant »… */
export type Forbidden = (typeof FORBIDDEN)[number];

/**
 * Where a rule comes from: the field's `data-*`, the page's sentences, or only what such pages
 * usually ask (the tutorials, the portal's script). Nobody knows whether this page has a usual rule:
 * it is advice, neither met nor missing.
 */
export type Source = 'attributes' | 'lines' | 'usual';

/** A kind of characters, as one source asks for it. */
export interface StatedRule {
  readonly id: CharacterClass;
  /** How many characters of this kind are asked for, 1 or more. */
  readonly min: number;
  /** The characters that count as this kind. */
  readonly characters: readonly string[];
}

/** A kind of characters that the page asks for, or usually does. */
export interface ClassRule extends StatedRule {
  readonly from: Source;
}

/** One page's rules for a new password. */
export interface Criteria {
  /**
   * How much of what the page says about its rules was understood. `none`: it says nothing.
   * `short`: it says nothing about a length, or about kinds. `part`: a sentence of its list, or its
   * language, was not understood. Only a page read as a `whole` can be said to ask for nothing more.
   */
  readonly reading: 'whole' | 'part' | 'short' | 'none';
  /** The page's words are a browser's translation. */
  readonly translated: boolean;
  /** Minimum length, in characters as a user counts them. */
  readonly minLength: number;
  readonly lengthFrom: Source;
  /** Maximum length, in UTF-16 units as browsers count; null for none. */
  readonly maxLength: number | null;
  /** How many of the page's own `classes` must be met: 3 of 4 in 2021, all of them since. */
  readonly required: number;
  /** The kinds asked for, in the page's order, then the usual ones. */
  readonly classes: readonly ClassRule[];
  /** Special characters that the page lists; null where it lists none, or none was read. */
  readonly specials: readonly string[] | null;
  /** Marks beside that list, which may belong to it or be punctuation. */
  readonly doubtful: readonly string[];
  /** What the page forbids in words. */
  readonly forbids: readonly Forbidden[];
  /** The page allows accents, in words: an accented letter is then a letter like any other. */
  readonly accents?: true;
  /** What lines not understood seem to ask for: for suggestions, never for a verdict. */
  readonly guessed: Guessed;
}

/** What the numbers and marks of a line in an unknown language suggest. */
export interface Guessed {
  /** Characters; 0 for no guess. */
  readonly length: number;
  readonly specials: readonly string[] | null;
}

/** What one source says about the rules; what it does not say is absent. */
export interface Statement {
  minLength?: number;
  maxLength?: number;
  required?: number;
  /** How many kinds the `required` ones are chosen from. */
  among?: number;
  classes?: StatedRule[];
  specials?: string[];
  doubtful?: string[];
  forbids?: Forbidden[];
  /** Accents are allowed, in words; never with `accent` forbidden. */
  accents?: true;
}
