import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../../../lib/texts/texts';
import { LANGUAGES, type Language } from '../../../lib/vocabulary';

const root = join(import.meta.dirname, '../../../lib/texts/locales');

/** One text, with its place. */
export interface Text {
  readonly key: string;
  readonly message: string;
}

/** The languages other than French, which all others are compared with. */
export const OTHERS = LANGUAGES.filter((language) => language !== 'fr');

/** Names of the files of a language, without `.json`. */
export function areas(language: Language): string[] {
  return readdirSync(join(root, language))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
}

/** Every text of one file, or of a whole language. */
export function textsOf(language: Language, area?: string): Text[] {
  return (area ? [area] : areas(language)).flatMap((name) =>
    Object.entries(read(language, name)).map(([key, { message }]) => ({ key, message })),
  );
}

/** The texts of a language by key. */
export function byKey(language: Language): ReadonlyMap<string, string> {
  return new Map(textsOf(language).map(({ key, message }) => [key, message]));
}

/** A key without the suffix of the profile it addresses. */
export function baseOf(key: string): string {
  return key.replace(/_(pupil|guardian)$/, '');
}

const french = byKey('fr');
const FORM = /_(zero|one|two|few|many|other)$/;

/** A key without the suffix of its plural form; null if the text depends on no number. */
export function countedBase(key: string): string | null {
  const base = key.replace(FORM, '');
  return base !== key && french.has(`${base}_one`) && french.has(`${base}_other`) ? base : null;
}

/** The French original of a text in another language. */
export function frenchOf(key: string): string | undefined {
  const counted = countedBase(key);
  return french.get(counted ? `${counted}_other` : key);
}

/** The words that a text tells the user to look for on the page: those inside « ». */
export function quotedIn(message: string): string[] {
  return [...message.matchAll(/« (.+?) »/g)].map(([, label]) => label ?? '').sort();
}

function read(language: Language, area: string): Catalogue {
  return JSON.parse(readFileSync(join(root, language, `${area}.json`), 'utf8'));
}
