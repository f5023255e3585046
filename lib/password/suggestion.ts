/** How a suggestion may be remembered; each has a text `password_trick_<name>`. */
export const MNEMONICS = ['scene', 'story', 'drawing'] as const;

/** A password to choose, and what it is made of. */
export interface Suggestion {
  readonly password: string;
  /** Its words, with their capital. */
  readonly words: readonly string[];
  readonly digits: string;
  /** Its special characters; empty where the page takes none. */
  readonly marks: string;
  readonly mnemonic: (typeof MNEMONICS)[number];
}

/** What became of a wish to copy a suggestion: a page may forbid it. */
export interface CopiedSuggestion {
  readonly password: string;
  readonly done: boolean;
}

/** What was suggested, empty where nothing fits the page's rules; or that it is long in coming. */
export type Suggestions = readonly Suggestion[] | 'waiting';
