import { parseSpecials } from './special-list';

const NAMED = /(?:caracteres? specia(?:l|ux)|(?:signes?|caracteres?) de ponctuation|symboles?)/;
const INTRODUCED = /\b(?:parmi|suivants?|autorises?|acceptes?|possibles?|liste)\b/g;
const OTHER_RULE = /majuscule|minuscule|chiffre|longueur|caracteres? (?:min|max|au)/;
const EXAMPLES = /\b(?:exemples?|ex\.?|tels? que|comme)(?![a-z])|\betc\b|\.\.\.|…/;

/** A list of special characters found in a sentence. */
export interface SpecialPhrase {
  /** The characters; null where the sentence lists none, or only examples. */
  readonly characters: string[] | null;
  /** Where the list is in the sentence, so that its marks are not read as words. */
  readonly from: number;
  readonly to: number;
}

/**
 * Reads the special characters that a sentence lists.
 *
 * @param line the sentence
 * @param folded the same, folded
 * @returns null where the sentence does not mention special characters
 */
export function readSpecials(line: string, folded: string): SpecialPhrase | null {
  const named = NAMED.exec(folded);
  if (!named) return null;
  const start = named.index + named[0].length;
  const from = start + introduction(folded.slice(start));
  const span = marks(line, folded, from);
  const introduced = from > start;
  const characters = span ? parseSpecials(line.slice(span.from, span.to)) : [];
  const listed = characters.length > 1 || (introduced && characters.length > 0);
  if (!span || !listed) return { characters: null, from: start, to: start };
  const examples =
    EXAMPLES.test(folded.slice(start, span.from)) || EXAMPLES.test(folded.slice(span.to));
  const openBefore =
    folded.slice(0, span.from).lastIndexOf('(') > folded.lastIndexOf(')', span.from - 1);
  const list = openBefore ? line.slice(span.from, span.to).replace(/\)[.,;]*$/, '') : null;
  return {
    characters: examples ? null : list === null ? characters : parseSpecials(list),
    ...span,
  };
}

/** Length of the words that introduce the list, up to the next rule of the same sentence. */
function introduction(rest: string): number {
  const other = rest.search(OTHER_RULE);
  const scope = other < 0 ? rest : rest.slice(0, other);
  const last = [...scope.matchAll(INTRODUCED)].at(-1);
  return last ? last.index + last[0].length : 0;
}

/** From the first mark to the last before the next word; null where there is none. */
function marks(line: string, folded: string, start: number): { from: number; to: number } | null {
  let from = -1;
  let to = -1;
  for (const token of folded.slice(start).matchAll(/[a-z]{2,}(?:'[a-z]+)*|\d+|\S/gu)) {
    const at = start + token.index;
    const word = /^[a-z]{2}|^\d|^[a-z]$/.test(token[0]) && !/[^\p{ASCII}]/u.test(line[at] ?? '');
    if (!word) {
      if (from < 0) from = at;
      to = at + token[0].length;
    } else if (from >= 0 && !/^(?:et|ou|de)$/.test(token[0])) {
      if (touches(line, to, at)) to -= 1;
      break;
    }
  }
  return from < 0 || to <= from ? null : { from, to };
}

/** Whether the last mark opens a bracket before a word: « (un seul suffit) ». */
function touches(line: string, to: number, word: number): boolean {
  return to === word && /[([{"«]/.test(line[to - 1] ?? '');
}
