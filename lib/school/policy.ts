import type { SCHOOL_KEYS, SchoolKey } from './keys';

type Held<Facts> = Facts extends { kind: 'yes-no' }
  ? boolean
  : Facts extends { kind: 'some-of'; among: readonly (infer One)[] }
    ? readonly One[]
    : Facts extends { kind: 'one-of'; among: readonly (infer One)[] }
      ? One
      : string;

/** What a school has set, each value within its bounds. A key that it left out, or got wrong, is absent. */
export type SchoolPolicy = { readonly [Key in SchoolKey]?: Held<(typeof SCHOOL_KEYS)[Key]> };

/** Where no school has set anything. */
export const NO_POLICY: SchoolPolicy = {};
