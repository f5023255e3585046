import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_FACTS, LANGUAGES } from '../../../lib/texts/languages';
import type { Catalogue } from '../../../lib/texts/texts';

const root = join(import.meta.dirname, '../../../public/_locales');

const OF_BROWSERS = LANGUAGES.flatMap((tag) => LANGUAGE_FACTS[tag].stores ?? [tag]);

/** Longest name and description that the stores accept, in characters. */
const LONGEST = { name: 45, description: 132 };

describe('the name and the description of the extension', () => {
  it('exist in every language of the guide', () => {
    expect(readdirSync(root).sort()).toEqual([...OF_BROWSERS].sort());
  });

  it.each(OF_BROWSERS)('are the only texts in %s', (language) => {
    expect(Object.keys(read(language)).sort()).toEqual(['extDescription', 'extName', 'toGuide']);
  });

  it.each(OF_BROWSERS)('are short enough for the stores in %s', (language) => {
    const { extName, extDescription } = read(language);
    expect(extName?.message).toMatch(/\S/);
    expect(extName?.message.length).toBeLessThanOrEqual(LONGEST.name);
    expect(extDescription?.message).toMatch(/\S/);
    expect(extDescription?.message.length).toBeLessThanOrEqual(LONGEST.description);
  });

  it.each(OF_BROWSERS)('say that it is not official, in %s', (language) => {
    const { extName, extDescription } = read(language);
    const word = /^Évid’ENT \((.+)\)$/.exec(extName?.message ?? '')?.[1];
    expect(word).toBeTruthy();
    expect(extDescription?.message.toLowerCase()).toContain(word?.toLowerCase());
  });
});

function read(language: string): Catalogue {
  return JSON.parse(readFileSync(join(root, language, 'messages.json'), 'utf8'));
}
