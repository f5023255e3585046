import type { Language } from '../../../lib/vocabulary';

const chinese = new Intl.Segmenter('zh', { granularity: 'word' });

/** What a label of the page counts for where `$1` stands for it: six words, few are longer. */
const LABEL = 'un deux trois quatre cinq six';

/**
 * The sentences of a text. A label inside « » belongs to the sentence it stands in, whatever its
 * punctuation; the dot of « Verr. Maj. » ends nothing, nor does
 * that of an ordinal (Turkish « 3. karakter »).
 */
export function sentencesOf(message: string): string[] {
  return message
    .replace(/« (.+?) »/g, (quoted) => quoted.replace(/[.!?]/g, ''))
    .split(/(?<=[.!?؟])(?<!Verr\.)\s+(?!\p{Ll})|(?<=[。？])/u);
}

/**
 * How many words a sentence has: « l’œil » is one, a label of the page six, a lone sign none.
 * Chinese, which has no spaces, is cut by its dictionary.
 */
export function wordsIn(sentence: string, language: Language = 'fr'): number {
  if (language === 'zh')
    return [...chinese.segment(sentence)].filter((part) => part.isWordLike).length;
  const words = sentence.replace(/« \$\d »/g, LABEL).match(/[\p{L}\p{N}$@][\p{L}\p{N}’.@-]*/gu);
  return words?.length ?? 0;
}

/** A text without the words of the page that it quotes. */
export function unquoted(message: string): string {
  return message.replace(/« .+? »/g, '');
}
