import { SCHOOL_KEY_NAMES, SCHOOL_KEYS } from '../../../lib/school/keys';

/** A policy in which every setting has the value of the documents. */
export const GOOD_POLICY: Readonly<Record<string, unknown>> = Object.fromEntries(
  SCHOOL_KEY_NAMES.map((key) => [key, SCHOOL_KEYS[key].example]),
);
