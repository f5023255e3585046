import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_FACTS, LANGUAGES, spacingOf } from '../../../lib/texts/languages';

const root = join(import.meta.dirname, '../../../lib/texts/locales');

/** Scripts whose letters join (Unicode 16, Joining_Type), among those of living languages. */
const JOINED = ['Arab', 'Syrc', 'Mong', 'Nkoo', 'Adlm', 'Rohg'];

describe('the table of languages', () => {
  it('has one line for each folder of texts, and a folder for each line', () => {
    const folders = readdirSync(root, { withFileTypes: true }).filter((one) => one.isDirectory());
    expect([...LANGUAGES].sort()).toEqual(folders.map(({ name }) => name).sort());
  });

  it('begins with French, which the others are translated from', () => {
    expect(LANGUAGES[0]).toBe('fr');
  });

  it('gives each language a name of its own', () => {
    const names = LANGUAGES.map((tag) => LANGUAGE_FACTS[tag].name);
    expect(new Set(names).size).toBe(LANGUAGES.length);
    expect(names.filter((name) => !/\p{L}{2}/u.test(name))).toEqual([]);
  });
});

describe.each(LANGUAGES)('the line of %s', (tag) => {
  // The direction of a locale has two shapes, of an older and a newer draft of ECMA-402.
  const locale = new Intl.Locale(tag) as Intl.Locale & {
    textInfo?: { direction: string };
    getTextInfo?(): { direction: string };
  };

  it('says in which direction it is written, as Unicode’s own data do', () => {
    const direction = (locale.getTextInfo?.() ?? locale.textInfo)?.direction;
    expect(direction).toMatch(/^(ltr|rtl)$/);
    expect(LANGUAGE_FACTS[tag].rtl ?? false).toBe(direction === 'rtl');
  });

  it('says whether its letters may be set apart', () => {
    const script = locale.maximize().script ?? '';
    expect(script).toMatch(/^[A-Z][a-z]{3}$/);
    expect(spacingOf(tag)).toBe(JOINED.includes(script) ? 'words' : 'letters');
  });
});
