/** The apt-get commands that install a Debian package, each as its arguments. */
export function commandsFor(name: string): string[][];

/** What waiting depends on. */
export interface AptParts {
  /** Runs apt-get; `errors` is its error output. */
  run(words: readonly string[]): { readonly status: number | null; readonly errors: string };
  /** Waits that long (ms). */
  pause(ms: number): Promise<unknown>;
  /** Tells the user once what it waits for, or what went wrong. */
  say(sentence: string): void;
}

/**
 * Runs apt-get, and retries while another program holds one of its locks, ten minutes at most.
 *
 * @returns whether it succeeded
 */
export function runWhenFree(words: readonly string[], parts: AptParts): Promise<boolean>;
