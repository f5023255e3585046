import type { Language } from '../../../lib/vocabulary';

const chinese = new Intl.Segmenter('zh', { granularity: 'word' });

/** Words counted for a label of the page that `$1` stands for: few are longer than six. */
const LABEL = 'un deux trois quatre cinq six';

/**
 * The sentences of a text. A label inside « » belongs to the sentence around it, whatever its
 * punctuation; the dot of « Verr. Maj. » ends nothing, nor does that of an ordinal (Turkish « 3.
 * karakter »).
 */
export function sentencesOf(message: string): string[] {
  return message
    .replace(/« (.+?) »/g, (quoted) => quoted.replace(/[.!?]/g, ''))
    .split(/(?<=[.!?؟])(?<!Verr\.)\s+(?!\p{Ll})|(?<=[。？])/u);
}

/**
 * How many words a sentence has: « l’œil » is one, a label of the page six, a lone symbol none.
 * Chinese, which has no spaces, is split by a dictionary.
 */
export function wordsIn(sentence: string, language: Language = 'fr'): number {
  if (language === 'zh')
    return [...chinese.segment(sentence)].filter((part) => part.isWordLike).length;
  const words = sentence.replace(/« \$\d »/g, LABEL).match(/[\p{L}\p{N}$@][\p{L}\p{N}’.@-]*/gu);
  return words?.length ?? 0;
}

/** A text without its quotations from the page. */
export function unquoted(message: string): string {
  return message.replace(/« .+? »/g, '');
}
