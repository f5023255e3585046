import { describe, expect, it } from 'vitest';
import type { Language } from '../../../lib/vocabulary';
import { debts } from '../../run/owed-texts';
import {
  areas,
  baseOf,
  byKey,
  countedBase,
  frenchOf,
  OTHERS,
  quotedIn,
  textsOf,
} from './catalogues';
import { lackedBy, nameOf, OWED, owedBy } from './owed';

/** Greatest length relative to the French text: buttons have limited room. */
const LONGEST = 1.6;

/** French texts shorter than this (characters) are too short to compare lengths. */
const SHORT = 20;

const places = (message: string) => [...new Set(message.match(/\$\d/g))].sort().join();

describe.each(OTHERS)('the texts in %s', (language) => {
  const owed = new Set(owedBy(language));

  it('are in the same files as the French ones', () => {
    expect(areas(language)).toEqual(areas('fr'));
  });

  it('lack what they are said to owe (untranslated.json), and nothing else', () => {
    expect(lackedBy(language)).toEqual(owedBy(language));
  });

  it('have no key that French does not have', () => {
    expect(textsOf(language).filter(({ key }) => frenchOf(key) === undefined)).toEqual([]);
  });

  it('have the same placeholders', () => {
    const differ = textsOf(language).filter(
      ({ key, message }) =>
        places(message) !== places(frenchOf(key) ?? '') &&
        !(countedBase(key) && !/\$/.test(message)),
    );
    expect(differ).toEqual([]);
  });

  it('have every plural form of the language, and no other', () => {
    const keys = textsOf(language).map(({ key }) => key);
    const counted = new Set(textsOf('fr').flatMap(({ key }) => countedBase(key) ?? []));
    for (const base of counted) {
      const forms = keys.filter((key) => countedBase(key) === base);
      const wanted = owed.has(base) ? [] : formsOf(language).map((form) => `${base}_${form}`);
      expect(forms.sort()).toEqual(wanted);
    }
  });

  it('say the number wherever several numbers share a plural form', () => {
    const several = severalNumbers(language);
    const silent = textsOf(language).filter(
      ({ key, message }) =>
        countedBase(key) &&
        several.some((form) => key.endsWith(`_${form}`)) &&
        !/\$1/.test(message),
    );
    expect(silent).toEqual([]);
  });

  it('fit where the French texts do', () => {
    const long = textsOf(language).filter(({ key, message }) => {
      const room = frenchOf(key)?.length ?? 0;
      return room > SHORT && message.length > LONGEST * room;
    });
    expect(language === 'fr-simple' ? [] : long).toEqual([]);
  });

  it('leave the words to find on the page in French', () => {
    const own = byKey(language);
    const lost = [...textsOf('fr', 'guide'), ...textsOf('fr', 'ents')].filter(
      ({ key, message }) =>
        !owed.has(nameOf(key)) &&
        quotedIn(message).join() !== quotedIn(own.get(key) ?? own.get(baseOf(key)) ?? '').join(),
    );
    expect(lost).toEqual([]);
  });

  it('quote no other word as if it were on the page', () => {
    const invented = textsOf(language).filter(({ key, message }) =>
      quotedIn(message).some((label) => !quotedIn(frenchOf(key) ?? '').includes(label)),
    );
    expect(invented).toEqual([]);
  });

  it('have a variant for a profile only where it differs', () => {
    const own = byKey(language);
    const repeated = textsOf(language).filter(
      ({ key, message }) => baseOf(key) !== key && own.get(baseOf(key)) === message,
    );
    expect(repeated).toEqual([]);
  });
});

describe('what is still to be translated', () => {
  it('is owed by languages that the guide speaks, each named once', () => {
    for (const [key, languages] of Object.entries(OWED)) {
      expect(languages.length, key).toBeGreaterThan(0);
      expect(OTHERS, key).toEqual(expect.arrayContaining([...languages]));
      expect(new Set(languages).size, key).toBe(languages.length);
    }
  });
});

describe('a release', () => {
  it('is stopped by each text that is owed, and by nothing else', () => {
    expect(debts({})).toEqual([]);
    expect(debts({ login_title: ['ar', 'zh'] })).toEqual(['login_title : ar, zh']);
  });
});

describe('every text', () => {
  it.each(['fr', ...OTHERS] as const)('is not empty, in %s', (language) => {
    expect(textsOf(language).filter(({ message }) => message.trim() === '')).toEqual([]);
  });

  it.each(['fr', ...OTHERS] as const)('has its key once, in %s', (language) => {
    const keys = textsOf(language).map(({ key }) => key);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});

const NUMBERS = Array.from({ length: 1000 }, (_, number) => number);

/** The plural forms of a language for whole numbers, in alphabetical order. */
function formsOf(language: Language): string[] {
  const rules = new Intl.PluralRules(language);
  return [...new Set([...NUMBERS.map((number) => rules.select(number)), 'other'])].sort();
}

/** Those of them that stand for more than one number; no text is about zero. */
function severalNumbers(language: Language): string[] {
  const rules = new Intl.PluralRules(language);
  return formsOf(language).filter(
    (form) => NUMBERS.slice(1).filter((number) => rules.select(number) === form).length > 1,
  );
}
