/**
 * Makes a value the first time that it is asked for: what a page may never need costs it nothing.
 *
 * @param make makes it
 * @returns gives it, one and the same each time
 */
export function once<Made>(make: () => Made): () => Made {
  let made: { readonly it: Made } | null = null;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}
