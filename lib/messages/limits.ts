/** The most that a question may hold: lengths in UTF-16 units. More is cut off by who asks. */
export const LIMITS = {
  /** An address: anything longer than a browser shows is refused. */
  address: 2000,
  /** What an ENT is searched for. */
  query: 100,
  /** Languages of a browser, and the tag of one (BCP 47, 4.4.1). */
  languages: 20,
  tag: 35,
  /** An identifier: how long one may be is counted in code points. */
  identifier: 400,
  /** The name of a hint, and how many at once. */
  hint: 100,
  hints: 100,
  /** The name of an occasion, a UUID. */
  occasion: 36,
} as const;
