/**
 * The popup as opened by the toolbar button, with permission to read the active tab. The same page
 * opened in a tab would not have it.
 */
export interface ToolbarPopup {
  /**
   * Calls a function in the popup.
   *
   * @param body a function that uses nothing outside itself
   * @param input its argument; must survive JSON
   * @throws what the function throws
   */
  evaluate<In, Out>(body: (input: In) => Out | Promise<Out>, input: In): Promise<Out>;
  /** Every rendered text of the popup. */
  text(): Promise<string>;
  /**
   * Clicks a part of the popup with the real mouse, once it stops moving.
   *
   * @param selector CSS selector in the popup
   * @throws when it is not there, or covered, within five seconds
   */
  click(selector: string): Promise<void>;
  /** Types into the focused element. */
  type(text: string): Promise<void>;
}
