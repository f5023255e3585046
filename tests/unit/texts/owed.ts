import { join } from 'node:path';
import type { Language } from '../../../lib/vocabulary';
import { type Owed, readOwed } from '../../run/owed-texts';
import { baseOf, countedBase, textsOf } from './catalogues';

/** What `untranslated.json` says is still to be translated. */
export const OWED = readOwed(join(import.meta.dirname, '../../..'));

/** A key without the suffix of a profile or of a plural form. */
export const nameOf = (key: string): string => countedBase(key) ?? baseOf(key);

/**
 * The French texts that a language does not have, in order.
 *
 * @returns their keys, without suffix: a variant for a profile is owed only where the plain text is
 */
export function lackedBy(language: Language): string[] {
  const own = new Set(textsOf(language).map(({ key }) => key));
  const names = new Set([...own].map(nameOf));
  const lacked = textsOf('fr').filter(({ key }) =>
    countedBase(key) ? !names.has(nameOf(key)) : !own.has(key) && !own.has(baseOf(key)),
  );
  return [...new Set(lacked.map(({ key }) => nameOf(key)))].sort();
}

/** The keys that a language is said to owe, in order. */
export function owedBy(language: Language, owed: Owed = OWED): string[] {
  return Object.keys(owed)
    .filter((key) => owed[key]?.includes(language))
    .sort();
}
