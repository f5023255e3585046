import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGE_FACTS, LANGUAGES, type Language } from '../../../lib/texts/languages';
import type { SceneId } from './scenes';

const root = join(import.meta.dirname, '..', '..', '..');

/** What a store shows of the extension in one language. */
export interface Listing {
  /** The language, as browsers and stores call it. */
  readonly locale: string;
  /** The language that the guide speaks there. */
  readonly language: Language;
  readonly name: string;
  /** « unofficial », in the words of the name. */
  readonly unofficial: string;
  readonly summary: string;
  /** Plain text, in lines: no store but Mozilla's knows any other. */
  readonly description: string;
  readonly terms: readonly string[];
  /** The words of the tiles. */
  readonly slogan: string;
  /** What is said above each picture. */
  readonly captions: Readonly<Record<SceneId, string>>;
  /** Says in a picture that its page is a copy. */
  readonly replica: string;
}

/** A file of `docs/store/listings`. */
interface Written extends Pick<Listing, 'terms' | 'slogan' | 'captions' | 'replica'> {
  readonly description: readonly string[];
}

/** Every language of the stores, with the guide's own; French first. */
export const STORE_LOCALES: readonly (readonly [locale: string, language: Language])[] =
  LANGUAGES.flatMap((language) =>
    (LANGUAGE_FACTS[language].stores ?? [language]).map((locale) => [locale, language] as const),
  );

/** Reads what the stores show, one listing per language. */
export function readListings(): Listing[] {
  return STORE_LOCALES.map(([locale, language]) => {
    const written: Written = read(`docs/store/listings/${locale}.json`);
    const { extName, extDescription }: Record<string, { message: string }> = read(
      `public/_locales/${locale}/messages.json`,
    );
    const name = extName?.message ?? '';
    return {
      ...written,
      locale,
      language,
      name,
      unofficial: /\((.+)\)/.exec(name)?.[1] ?? '',
      summary: extDescription?.message ?? '',
      description: written.description.join('\n'),
    };
  });
}

/** What those who review the extension are told, in English whatever the language of the listing. */
export interface ForReviewers {
  readonly singlePurpose: string;
  /** Why each permission of the manifest is asked for. */
  readonly permissions: Readonly<Record<string, string>>;
  readonly hosts: string;
  readonly remoteCode: string;
  /** Each box of the stores, and the answer to it. */
  readonly dataUse: Readonly<Record<string, string>>;
  readonly certifications: readonly string[];
  readonly notes: readonly string[];
}

/** Reads what reviewers are told. */
export const readForReviewers = (): ForReviewers => read('docs/store/for-reviewers.json');

/** Reads what Mozilla's store asks for besides texts. */
export const readAmo = (): { readonly slug: string; readonly version: object } =>
  read('docs/store/amo.json');

/**
 * What the changelog says of a version.
 *
 * @returns its lines; empty where it says nothing
 */
export function notesOf(version: string): string {
  const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
  const [, after = ''] = changelog.split(`\n## ${version}\n`);
  return (after.split('\n## ')[0] ?? '').trim();
}

function read<T>(path: string): T {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}
