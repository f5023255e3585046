/**
 * Calls each of several parts of the guide; one that fails keeps nothing from the others, as with listeners
 * of their own, and its error is reported.
 *
 * @param all who is called, in order
 * @param told what each is told
 */
export function callEach<Told>(all: Iterable<(told: Told) => void>, told: Told): void {
  for (const one of all) {
    try {
      one(told);
    } catch (error) {
      reportError(error);
    }
  }
}
