/** What apt-get is asked for, to install a Debian package: its words, command by command. */
export function commandsFor(name: string): string[][];

/** What waiting needs of its surroundings. */
export interface AptParts {
  /** Runs apt-get; `errors` is what it wrote of them. */
  run(words: readonly string[]): { readonly status: number | null; readonly errors: string };
  /** Waits that long (ms). */
  pause(ms: number): Promise<unknown>;
  /** Tells the user what is waited for, once, or what went wrong. */
  say(sentence: string): void;
}

/**
 * Runs apt-get, and again as long as another program holds one of its locks, ten minutes at most.
 *
 * @returns whether it succeeded
 */
export function runWhenFree(words: readonly string[], parts: AptParts): Promise<boolean>;
