/** The world in which the extension's content script runs on a page, as a test may enter it. */
export interface IsolatedWorld {
  /** Whether a content script of the extension runs in the page's main frame by now. */
  present(): Promise<boolean>;
  /** Waits until one does; the test's own time limit applies. */
  appeared(): Promise<void>;
  /**
   * Calls a function in that world.
   *
   * @param body a function that uses nothing from outside of itself
   * @param input what it is called with; must survive JSON
   * @returns what it returned, null when there is no such world
   * @throws what the function throws
   */
  call<In, Out>(body: (input: In) => Out | Promise<Out>, input: In): Promise<Out | null>;
}
