import { once } from '../../once';
import { graphemes, lookUp } from '../graphemes';

const PAIRS: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '"': '"',
  "'": "'",
  '`': '`',
};

const QUOTED = /^(["'`])(.)\1$/u;
const PLAIN = once(() => /^[\p{L}\d\s]$/u);

/**
 * Reads the special characters of a list written for people. The list may be between brackets or
 * quotes; its items may be separated by spaces, by commas that may be listed too, by « et », « ou »,
 * or by nothing. A mark that may be punctuation or a listed character is left out, so that what is
 * accepted here is accepted by the page.
 *
 * @param text the list as the page shows it: « ( ! ? @ # $ ( ) … ; , ) » (tutorial 000)
 * @returns each character once, in the page's order
 */
export function parseSpecials(text: string): string[] {
  const marked = text.replace(/([»”])[\s.,;:]*$/, '$1').replace(/[«»“”„]/g, ' ');
  const bare = unwrap(marked.replace(/’/g, "'").trim());
  const items = /\s/.test(bare) ? spaced(bare.split(/\s+/)) : tight(graphemes(bare));
  const characters = items
    .map(lookUp)
    .filter((item) => !PLAIN().test(item) || /[^\p{ASCII}]/u.test(item));
  return [...new Set(characters)];
}

/** Removes the colon that introduces a list, the full stop that ends it, and its brackets. */
function unwrap(text: string): string {
  const list = text.replace(/^:\s*(?=\S)/, '');
  const closing = PAIRS[list[0] ?? ''];
  const closed = list.replace(/[.,;:]+$/, '').trimEnd();
  if (closing && !list.slice(1).includes(closing)) return list.slice(1);
  if (!closing || closed.length < 3 || !closed.endsWith(closing)) return list;
  const inside = closed.slice(1, -1);
  return inside.trimStart().startsWith(closing) || unbalanced(inside, list[0] ?? '', closing)
    ? list
    : inside.trim();
}

/** Whether the first mark of a list belongs to the list: « "!" "?" » is not one quoted text. */
function unbalanced(inside: string, opening: string, closing: string): boolean {
  return opening === closing && inside.includes(opening);
}

function spaced(tokens: string[]): string[] {
  const kept = alternate(tokens.filter((token) => !/^(et|ou)$/i.test(token)));
  const separated = kept.slice(0, -1).filter((token) => token.length > 1 && token.endsWith(','));
  const commas = separated.length * 2 >= kept.length - 1 && separated.length > 0;
  return kept.flatMap((token, index) => {
    const last = index === kept.length - 1;
    const item = commas && token.length > 1 ? token.replace(/,$/, '') : token;
    return graphemes(unquote(last && item.length > 1 ? item.replace(/\.$/, '') : item));
  });
}

function tight(characters: string[]): string[] {
  const kept = alternate(characters);
  return kept.length > 1 && kept.at(-1) === '.' ? kept.slice(0, -1) : kept;
}

/** Removes the mark between every two items of a list, where there is one. */
function alternate(items: string[]): string[] {
  const between = items.filter((_, index) => index % 2 === 1);
  const separates = between.length > 1 && between.every((item) => item === between[0]);
  return separates && /^[,;/|-]$/.test(between[0] ?? '')
    ? items.filter((_, index) => index % 2 === 0)
    : items;
}

/** « "!" », and « \$ » where the page shows another format's escape. */
function unquote(token: string): string {
  return token.replace(QUOTED, '$2').replace(/^\\(?=.$)/u, '');
}
