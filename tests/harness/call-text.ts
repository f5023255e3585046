/**
 * Writes a function call as text, to evaluate elsewhere.
 *
 * @param body a function that uses nothing outside itself
 * @param input its argument; must survive JSON
 * @returns an expression, with the helper by which the script runner keeps function names, as a page
 *   has none
 */
export function callText<In, Out>(body: (input: In) => Out | Promise<Out>, input: In): string {
  const argument = JSON.stringify(input) ?? '';
  return `(() => { const __name = (value) => value; return (${body.toString()})(${argument}); })()`;
}
