/** Ways to remember a suggestion; each has a text `password_trick_<name>`. */
export const MNEMONICS = ['scene', 'story', 'drawing'] as const;

/** A password to choose, and what it is made of. */
export interface Suggestion {
  readonly password: string;
  /** Its words, capitalised. */
  readonly words: readonly string[];
  readonly digits: string;
  /** Its special characters; empty where the page allows none. */
  readonly marks: string;
  readonly mnemonic: (typeof MNEMONICS)[number];
}

/** Result of copying a suggestion: a page may forbid it. */
export interface CopiedSuggestion {
  readonly password: string;
  readonly done: boolean;
}

/** What was suggested, empty where nothing fits the page's rules; or that it takes long. */
export type Suggestions = readonly Suggestion[] | 'waiting';
