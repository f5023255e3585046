import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** List of the texts still to be translated. */
export const OWED_FILE = 'tests/unit/texts/untranslated.json';

/** Languages that lack a text, by its key without the suffix of a profile or plural form. */
export type Owed = Readonly<Record<string, readonly string[]>>;

/** @param root the project's folder */
export function readOwed(root: string): Owed {
  return JSON.parse(readFileSync(join(root, OWED_FILE), 'utf8'));
}

/** @returns one line per missing text, in French; none when a release may go out */
export function debts(owed: Owed): string[] {
  return Object.entries(owed).map(([key, languages]) => `${key} : ${languages.join(', ')}`);
}
