/** A file to write in the package at build time. */
export interface Asset {
  /** Path from the root of the package, without a leading slash. */
  readonly relativeDest: string;
  readonly contents: string;
}
