/**
 * Makes a look at the page that may fail: a page can do what no page should, such as naming a field
 * `querySelectorAll`. What was shown before may no longer be true then, and a wrong hint is worse than
 * none.
 *
 * @param look looks at the page
 * @param hide removes what is shown
 */
export function orHide<Args extends unknown[]>(
  look: (...args: Args) => void,
  hide: () => void,
): (...args: Args) => void {
  return (...args) => {
    try {
      look(...args);
    } catch {
      hide();
    }
  };
}
