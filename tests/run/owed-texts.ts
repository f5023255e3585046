import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the texts that are still to be translated are listed. */
export const OWED_FILE = 'tests/unit/texts/untranslated.json';

/** Languages that owe a text, by its key: without the suffix of a profile or of a plural form. */
export type Owed = Readonly<Record<string, readonly string[]>>;

/** @param root the project's folder */
export function readOwed(root: string): Owed {
  return JSON.parse(readFileSync(join(root, OWED_FILE), 'utf8'));
}

/** @returns one line for each text that is owed, in French; none where a release may go out */
export function debts(owed: Owed): string[] {
  return Object.entries(owed).map(([key, languages]) => `${key} : ${languages.join(', ')}`);
}
