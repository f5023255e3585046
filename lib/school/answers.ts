import * as z from 'zod/mini';
import { LANGUAGES, type Language } from '../vocabulary';
import { handoutLanguages } from './families';
import type { SchoolKey } from './keys';
import { readPolicy } from './read-policy';
import { INSTALLS, type Install } from './samples/sample';

/** What was filled in on the School page: settings as typed, and how the extension is installed. */
export interface Answers {
  readonly given: Readonly<Partial<Record<SchoolKey, unknown>>>;
  readonly install: Install;
  /** Id of the extension in Chromium's browsers, as typed. */
  readonly id: string;
  /** Languages of what is handed to families. */
  readonly languages: readonly Language[];
}

/** The ids of Chromium: 32 letters from a to p. */
const ID = /^[a-p]{32}$/;

/** @param id as typed; its spaces do not count */
export const isChromiumId = (id: string): boolean => ID.test(id.trim());

/** @returns what was answered, without what was left empty: a box left empty is no mistake */
export function answered(given: Answers['given']): Record<string, unknown> {
  const filled = Object.entries(given).filter(
    ([, value]) => value !== undefined && value !== null && value !== '',
  );
  return Object.fromEntries(filled.filter(([, value]) => !isBlank(value)));
}

const isBlank = (value: unknown): boolean =>
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

/** Says that a file is one of these. */
const MARK = 'evident-school';

const savedSchema = z.object({
  kind: z.literal(MARK),
  settings: z.record(z.string(), z.unknown()),
  install: z.enum(INSTALLS),
  id: z.string().check(z.maxLength(100)),
  languages: z._default(z.array(z.unknown()), [...LANGUAGES]),
});

/** @returns the contents of a file from which the answers can be read back */
export const saved = ({ given, install, id, languages }: Answers): string =>
  `${JSON.stringify({ kind: MARK, settings: answered(given), install, id, languages }, null, 2)}\n`;

/**
 * Reads such a file back. What a later hand has put in it, and is wrong, is left out.
 *
 * @returns null for any other file
 */
export function readSaved(contents: string): Answers | null {
  try {
    const { settings, install, id, languages } = savedSchema.parse(JSON.parse(contents));
    return {
      given: readPolicy(settings).policy,
      install,
      id,
      languages: handoutLanguages(languages.map(String)),
    };
  } catch {
    return null;
  }
}
