import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../lib/texts/texts';
import { LANGUAGES } from '../../../lib/vocabulary';

const root = join(import.meta.dirname, '../../../public/_locales');

/** Longest name and description that the stores take, in characters. */
const LONGEST = { name: 45, description: 132 };

describe('the name and the description of the extension', () => {
  it('are in every language spoken', () => {
    expect(readdirSync(root).sort()).toEqual([...LANGUAGES].sort());
  });

  it.each(LANGUAGES)('are both said, and nothing else, in %s', (language) => {
    expect(Object.keys(read(language)).sort()).toEqual(['extDescription', 'extName']);
  });

  it.each(LANGUAGES)('are short enough for the stores in %s', (language) => {
    const { extName, extDescription } = read(language);
    expect(extName?.message).toMatch(/\S/);
    expect(extName?.message.length).toBeLessThanOrEqual(LONGEST.name);
    expect(extDescription?.message).toMatch(/\S/);
    expect(extDescription?.message.length).toBeLessThanOrEqual(LONGEST.description);
  });

  it.each([
    ['fr', 'non officiel'],
    ['en', 'unofficial'],
  ])('say in %s that it is not official', (language, words) => {
    const { extName, extDescription } = read(language);
    expect(extName?.message).toContain(`Évid’ENT (${words})`);
    expect(extDescription?.message.toLowerCase()).toContain(words);
  });
});

function read(language: string): Catalogue {
  return JSON.parse(readFileSync(join(root, language, 'messages.json'), 'utf8'));
}
