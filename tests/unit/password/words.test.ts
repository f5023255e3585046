import { describe, expect, it } from 'vitest';
import { WORDS } from '../../../lib/password/words';

describe('the words of suggestions', () => {
  it('are enough to choose from, each once', () => {
    expect(WORDS.length).toBeGreaterThanOrEqual(800);
    expect(new Set(WORDS).size).toBe(WORDS.length);
  });

  it('have 4 to 7 plain letters', () => {
    expect(WORDS.filter((word) => !/^[a-z]{4,7}$/.test(word))).toEqual([]);
  });

  it('never make a rude word across two of them', () => {
    const rude = /cul|con|pute|bite|zob|nazi|caca|pipi|merde|chier|sexe|viol|salope|nichon|zizi/g;
    const across = WORDS.flatMap((one) =>
      WORDS.map((other) => one + other).filter((pair) =>
        [...pair.matchAll(rude)].some(
          ({ 0: found, index }) => index < one.length && index + found.length > one.length,
        ),
      ),
    );
    expect(across).toEqual([]);
  });
});
