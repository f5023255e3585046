import { entById } from '../ents/search/find';
import { readSchoolAddress } from '../my-ent/school-address';
import { unlistedEnt } from '../my-ent/unlisted';
import { SCHOOL_KEY_NAMES, SCHOOL_KEYS, type SchoolKey } from './keys';
import { REFUSALS, type Refusal, schemaOf } from './kinds';
import type { SchoolPolicy } from './policy';

/** What became of one key of what a school has set. `given` is its value, as it came. */
export type ReadKey =
  | { readonly key: SchoolKey; readonly state: 'taken'; readonly given: unknown }
  | {
      readonly key: SchoolKey;
      readonly state: 'refused';
      readonly given: unknown;
      readonly reason: Refusal;
    }
  | { readonly key: string; readonly state: 'unknown'; readonly given: unknown };

/** What a school has set, and what became of each key. */
export interface ReadPolicy {
  readonly policy: SchoolPolicy;
  /** The known keys in the order of `SCHOOL_KEYS`, then the others as they came. */
  readonly keys: readonly ReadKey[];
}

/**
 * Reads what a school has set. A value that is wrong is left out and says why; the others stay. Never
 * throws.
 *
 * @param received what the browser gives: anything
 */
export function readPolicy(received: unknown): ReadPolicy {
  const given = new Map(Object.entries(isObject(received) ? received : {}));
  const values = new Map<SchoolKey, unknown>();
  const known = SCHOOL_KEY_NAMES.filter((key) => given.has(key)).map((key): ReadKey => {
    const read = readKey(key, given.get(key), values);
    if ('reason' in read) return { key, state: 'refused', given: given.get(key), ...read };
    values.set(key, read.value);
    return { key, state: 'taken', given: given.get(key) };
  });
  const unknown = [...given.keys()].filter((key) => !Object.hasOwn(SCHOOL_KEYS, key));
  return {
    policy: Object.fromEntries(values) as SchoolPolicy,
    keys: [
      ...known,
      ...unknown.map((key): ReadKey => ({ key, state: 'unknown', given: given.get(key) })),
    ],
  };
}

type ReadValue = { readonly value: unknown } | { readonly reason: Refusal };

/** @param values what was read of the keys before this one */
function readKey(key: SchoolKey, given: unknown, values: Map<SchoolKey, unknown>): ReadValue {
  const parsed = schemaOf(SCHOOL_KEYS[key]).safeParse(given);
  if (!parsed.success) return { reason: reasonOf(parsed.error.issues[0]?.message) };
  return key === 'entHome'
    ? readHome(String(parsed.data), values.get('ent'))
    : { value: parsed.data };
}

/** The address must be one of the school's ENT, or of one that the directory lacks. */
function readHome(given: string, entId: unknown): ReadValue {
  const ent = typeof entId === 'string' ? entById(entId) : unlistedEnt(given);
  const read = ent && readSchoolAddress(given, ent);
  return read?.ok ? { value: read.address } : { reason: 'not_of_ent' };
}

const reasonOf = (message = ''): Refusal =>
  REFUSALS.find((reason) => reason === message) ?? 'not_text';

const isObject = (received: unknown): received is object =>
  typeof received === 'object' && received !== null && !Array.isArray(received);
