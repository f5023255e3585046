import { type KeyFacts, SCHOOL_KEY_NAMES, SCHOOL_KEYS } from '../school/keys';
import type { Asset } from './asset';

/** Path of the schema in the Chromium package. */
export const MANAGED_SCHEMA = 'managed.json';

/**
 * Makes Chromium's schema of what a school may set. It says as little as it may: Chromium drops, without
 * a word, what does not fit, and then nobody can say what was wrong. Only what is not a string is named, as
 * the Windows registry has no booleans. Firefox has no such file.
 */
export function managedSchema(): Asset {
  const properties = Object.fromEntries(
    SCHOOL_KEY_NAMES.map((key) => [key, { description: SCHOOL_KEYS[key].about, ...typeOf(key) }]),
  );
  return {
    relativeDest: MANAGED_SCHEMA,
    contents: JSON.stringify({ type: 'object', properties }, null, 1),
  };
}

function typeOf(key: keyof typeof SCHOOL_KEYS): object {
  const { kind }: KeyFacts = SCHOOL_KEYS[key];
  if (kind === 'yes-no') return { type: 'boolean' };
  if (kind === 'some-of') return { type: 'array', items: { type: 'string' } };
  return { type: 'string' };
}
