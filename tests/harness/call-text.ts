/**
 * A call of a function as text, to be evaluated elsewhere.
 *
 * @param body a function that uses nothing from outside of itself
 * @param input what it is called with; must survive JSON
 * @returns an expression; the runner of the scripts keeps functions' names with a helper that a page
 *   does not have, so it brings one
 */
export function callText<In, Out>(body: (input: In) => Out | Promise<Out>, input: In): string {
  const argument = JSON.stringify(input) ?? '';
  return `(() => { const __name = (value) => value; return (${body.toString()})(${argument}); })()`;
}
