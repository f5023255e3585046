import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../../lib/vocabulary';

const glossary = readFileSync(join(import.meta.dirname, '../../../docs/GLOSSARY.md'), 'utf8');

/** A thing that the texts name, and its one name in each language. */
interface Thing {
  readonly thing: string;
  readonly names: ReadonlyMap<string, string>;
}

/** Words that a language never uses, and what it says instead. */
interface Avoided {
  readonly language: string;
  readonly words: readonly string[];
  readonly instead: readonly string[];
}

/** The first table: what each thing is called. */
export function things(): Thing[] {
  const [[, ...languages] = [], ...rows] = tableUnder('Les mots employés');
  return rows.map(([thing = '', ...names]) => ({
    thing,
    names: new Map(languages.map((language, index) => [language, names[index] ?? ''])),
  }));
}

/** The second table: words never used. */
export function avoided(): Avoided[] {
  const [, ...rows] = tableUnder('Les mots jamais employés');
  return rows.map(([language = '', words = '', instead = '']) => ({
    language,
    words: words.split(', '),
    instead: instead.split(', '),
  }));
}

/** Arabic joins its articles to the word, and Chinese has no space between words. */
const JOINS: readonly Language[] = ['ar', 'zh'];

/**
 * What finds a word in a text, whatever its capitals.
 *
 * @param word letters, spaces and hyphens only: nothing that means something in a pattern
 * @param whole the word ends there too; if not, it may be longer, as in « cliquez » for « clique »
 */
export function finds(word: string, language: Language, whole: boolean): (text: string) => boolean {
  const start = JOINS.includes(language) ? '' : String.raw`(?<![\p{L}\p{N}])`;
  const end = whole && start ? String.raw`(?![\p{L}\p{N}])` : '';
  const lower = (text: string) => text.toLocaleLowerCase(language);
  const pattern = new RegExp(start + lower(word) + end, 'u');
  return (text) => pattern.test(lower(text));
}

/** @returns the rows of the table under a heading, its first row first */
function tableUnder(heading: string): string[][] {
  const [, section = ''] = glossary.split(`## ${heading}\n`);
  const [own = ''] = section.split('\n## ');
  return own
    .split('\n')
    .filter((line) => line.startsWith('|') && !line.startsWith('|--'))
    .map((line) => line.split('|').slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim()));
}
