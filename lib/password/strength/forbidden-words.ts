import { FORBIDDEN_LIMITS } from './limits';

/** Shortest part of a name that is forbidden on its own, letters. */
const SHORTEST = 3;

/**
 * The words that a person's own password should not be made of: each name and the identifier, whole,
 * by parts, and without accents.
 *
 * @param personal names and identifier as they are written: « p.dupont12 », « Zoé Le Goff »
 * @returns each word once, in small letters
 */
export function forbiddenWords(personal: readonly string[]): string[] {
  const words = personal.flatMap((text) => {
    const whole = text.trim().toLowerCase();
    const parts = whole.split(/[^\p{L}\p{M}]+/u);
    const spelled = [whole, ...parts];
    return [...spelled, ...spelled.map((word) => word.normalize('NFD').replace(/\p{M}/gu, ''))];
  });
  const kept = words.filter(
    ({ length }) => length >= SHORTEST && length <= FORBIDDEN_LIMITS.length,
  );
  return [...new Set(kept)].slice(0, FORBIDDEN_LIMITS.words);
}
