import type { CharacterClass } from './classes';

/** What a page may forbid outright, in words. */
export const FORBIDDEN = ['space', 'accent', 'special', 'identifier', 'previous'] as const;

/** One thing that a page forbids: « sans espace », « différent de l'identifiant »… */
export type Forbidden = (typeof FORBIDDEN)[number];

/**
 * Where a rule comes from: the field's `data-*`, the page's sentences, or only what such pages
 * usually ask (the tutorials, the portal's script). Of a usual rule nobody knows whether this page
 * has it: it is advice, never met nor missing.
 */
export type Source = 'attributes' | 'lines' | 'usual';

/** A kind of characters, as one source asks for it. */
export interface StatedRule {
  readonly id: CharacterClass;
  /** How many characters of the kind are asked for, 1 or more. */
  readonly min: number;
  /** The characters that count as this kind. */
  readonly characters: readonly string[];
}

/** A kind of characters that the page asks for, or usually does. */
export interface ClassRule extends StatedRule {
  readonly from: Source;
}

/** The rules of one page for a new password. */
export interface Criteria {
  /**
   * How much of what the page says of its rules was understood. `none`: it says nothing of them.
   * `short`: it says nothing of a length, or of kinds. `part`: a sentence of its list, or its
   * language, is beyond this reader. Only a page that was read as a `whole` may be said to ask for
   * nothing more.
   */
  readonly reading: 'whole' | 'part' | 'short' | 'none';
  /** The page's words are a browser's translation. */
  readonly translated: boolean;
  /** Characters asked for, counted as a user counts them. */
  readonly minLength: number;
  readonly lengthFrom: Source;
  /** Most characters that the page takes, in UTF-16 units as browsers count them; null for none. */
  readonly maxLength: number | null;
  /** How many of the page's own `classes` have to be met: 3 of 4 in 2021, all of them since. */
  readonly required: number;
  /** The kinds asked for, in the page's order, then those that are usual. */
  readonly classes: readonly ClassRule[];
  /** Special characters that the page lists; null where it lists none, or none was read. */
  readonly specials: readonly string[] | null;
  /** Marks beside that list, which may belong to it or be punctuation. */
  readonly doubtful: readonly string[];
  /** What the page forbids in words. */
  readonly forbids: readonly Forbidden[];
  /** The page takes accents, in words: an accented letter is then a letter like another. */
  readonly accents?: true;
  /** What lines that were not understood seem to ask for: for suggestions, never for a verdict. */
  readonly guessed: Guessed;
}

/** What a line in an unknown language lets guess by its numbers and marks. */
export interface Guessed {
  /** Characters; 0 for no guess. */
  readonly length: number;
  readonly specials: readonly string[] | null;
}

/** What one source says of the rules; what it does not say is absent. */
export interface Statement {
  minLength?: number;
  maxLength?: number;
  required?: number;
  /** Among how many kinds `required` of them are asked for. */
  among?: number;
  classes?: StatedRule[];
  specials?: string[];
  doubtful?: string[];
  forbids?: Forbidden[];
  /** Accents are taken, in words; never with `accent` forbidden. */
  accents?: true;
}
