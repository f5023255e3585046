import { sentencesOf, unquoted } from './sentences';

const WORD = /\p{L}[\p{L}’-]*/gu;

/** Names and abbreviations that cannot be reworded. */
const NAMES = /Évid’ENT|ÉduConnect|FranceConnect|\bENT\b|SMS|Verr\. Maj\.|p\.nom\w+|\$\d/g;

/**
 * How easy French texts are to read: Kandel and Moles' form of Flesch's reading ease (1958), from 0
 * (hard) to 100 and more (very easy; a child of eleven reads 70 without effort).
 *
 * @param messages the texts; quotations from the page are not counted
 */
export function readingEase(messages: readonly string[]): number {
  const own = messages.map((message) => unquoted(message).replace(NAMES, ''));
  const sentences = own.flatMap(sentencesOf).filter((sentence) => /\p{L}/u.test(sentence));
  const words = sentences.flatMap((sentence) => sentence.match(WORD) ?? []);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 207 - 1.015 * (words.length / sentences.length) - 73.6 * (syllables / words.length);
}

/** Vowel groups without the final silent e: near enough for an average. */
function syllablesIn(word: string): number {
  const plain = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const silent = /[^aeiouy](e|es|ent)$/.test(plain) && !/[éè]e?s?$/i.test(word) ? 1 : 0;
  return Math.max(1, (plain.match(/[aeiouy]+/g)?.length ?? 1) - silent);
}
