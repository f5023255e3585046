/**
 * The popup as the toolbar's button opens it, with the right to read the tab in front of it. A popup
 * page opened in a tab of its own would not have that right.
 */
export interface ToolbarPopup {
  /**
   * Calls a function in the popup.
   *
   * @param body a function that uses nothing from outside of itself
   * @param input what it is called with; must survive JSON
   * @throws what the function throws
   */
  evaluate<In, Out>(body: (input: In) => Out | Promise<Out>, input: In): Promise<Out>;
  /** Every rendered text of the popup. */
  text(): Promise<string>;
  /**
   * Clicks a part of the popup with the real mouse, as soon as it stands still.
   *
   * @param selector CSS selector in the popup
   * @throws when it is not there, or covered, within five seconds
   */
  click(selector: string): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
}
