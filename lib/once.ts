/**
 * Delays making a value until it is first needed: a page that never needs it pays nothing.
 *
 * @param make makes the value
 * @returns a function that returns the value, the same one each time
 */
export function once<Made>(make: () => Made): () => Made {
  let made: { readonly it: Made } | null = null;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}
