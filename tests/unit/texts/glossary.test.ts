import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../lib/vocabulary';
import { textsOf } from './catalogues';
import { avoided, finds, things } from './glossary';
import { unquoted } from './sentences';

const rows = things();
const never = avoided();

describe('the glossary', () => {
  it('names each thing in every language, once', () => {
    expect(rows.length).toBeGreaterThan(0);
    for (const { thing, names } of rows) {
      expect([...names.keys()], thing).toEqual(LANGUAGES);
      expect([...names.values()], thing).not.toContain('');
    }
    const named = rows.map(({ thing }) => thing);
    expect(named).toEqual([...new Set(named)]);
  });

  it('says of every language what it never says, and of no other', () => {
    expect(new Set(never.map(({ language }) => language))).toEqual(new Set(LANGUAGES));
  });

  it('finds whole words, wherever they stand', () => {
    expect(finds('champ', 'fr', true)('Videz ce champ.')).toBe(true);
    expect(finds('champ', 'fr', true)('Champ vide')).toBe(true);
    expect(finds('champ', 'fr', true)('Un champion')).toBe(false);
    expect(finds('clique', 'fr', false)('Cliquez ici.')).toBe(true);
    expect(finds('ligne', 'fr', false)('Souligne ce mot.')).toBe(false);
    expect(finds('вхід', 'uk', true)('Цей вхід веде далі.')).toBe(true);
  });
});

describe.each(LANGUAGES)('the words of the texts in %s', (language) => {
  /** Those of the page, between « », are not its choice. */
  const texts = textsOf(language).map(({ key, message }) => ({ key, own: unquoted(message) }));
  const unused = (words: readonly string[], whole: boolean) =>
    words.filter((word) => {
      const has = finds(word, language, whole);
      return !texts.some(({ own }) => has(own));
    });

  it('are those of the glossary', () => {
    const names = rows.flatMap((row) => row.names.get(language) ?? []);
    expect(unused(names, false)).toEqual([]);
  });

  it('are none that it avoids, but what it says instead', () => {
    const own = never.filter((row) => row.language === language);
    const wrong = own
      .flatMap(({ words }) => words)
      .flatMap((word) => {
        const has = finds(word, language, true);
        return texts.filter((text) => has(text.own)).map(({ key }) => `${key}: ${word}`);
      });
    expect(wrong).toEqual([]);
    const instead = own.flatMap((row) => row.instead);
    expect(unused(instead, true)).toEqual([]);
  });
});
