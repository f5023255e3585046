/** The isolated world of the extension's content script on a page, for tests. */
export interface IsolatedWorld {
  /** Whether a content script of the extension now runs in the page's main frame. */
  present(): Promise<boolean>;
  /** Waits until one does; the test's own time limit applies. */
  appeared(): Promise<void>;
  /**
   * Calls a function in that world.
   *
   * @param body a function that uses nothing outside itself
   * @param input its argument; must survive JSON
   * @returns what it returned; null when there is no such world
   * @throws what the function throws
   */
  call<In, Out>(body: (input: In) => Out | Promise<Out>, input: In): Promise<Out | null>;
}
