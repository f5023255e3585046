import { describe, expect, it } from 'vitest';
import { areas, baseOf, byKey, OTHERS, quotedIn, textsOf } from './catalogues';

const french = byKey('fr');
const places = (message: string) => [...new Set(message.match(/\$\d/g))].sort().join();

describe.each(OTHERS)('the texts in %s', (language) => {
  it('are in the same files as the French ones', () => {
    expect(areas(language)).toEqual(areas('fr'));
  });

  it.each(areas('fr'))('lack no key of %s', (area) => {
    const own = new Set(textsOf(language, area).map(({ key }) => key));
    const lacking = textsOf('fr', area).filter(({ key }) => !own.has(key) && !own.has(baseOf(key)));
    expect(lacking.map(({ key }) => key)).toEqual([]);
  });

  it('have no key that French does not have', () => {
    expect(textsOf(language).filter(({ key }) => !french.has(key))).toEqual([]);
  });

  it('have the same places to fill', () => {
    const differ = textsOf(language).filter(
      ({ key, message }) => places(message) !== places(french.get(key) ?? ''),
    );
    expect(differ).toEqual([]);
  });

  it('leave in French the words to find on the page', () => {
    const own = byKey(language);
    const lost = [...textsOf('fr', 'guide'), ...textsOf('fr', 'ents')].filter(
      ({ key, message }) =>
        quotedIn(message).join() !== quotedIn(own.get(key) ?? own.get(baseOf(key)) ?? '').join(),
    );
    expect(lost).toEqual([]);
  });

  it('quote no other word as if it stood on the page', () => {
    const invented = textsOf(language).filter(({ key, message }) =>
      quotedIn(message).some((label) => !quotedIn(french.get(key) ?? '').includes(label)),
    );
    expect(invented).toEqual([]);
  });

  it('say a variant for a profile only where it differs', () => {
    const own = byKey(language);
    const repeated = textsOf(language).filter(
      ({ key, message }) => baseOf(key) !== key && own.get(baseOf(key)) === message,
    );
    expect(repeated).toEqual([]);
  });
});

describe('every text', () => {
  it.each(['fr', ...OTHERS] as const)('has words, in %s', (language) => {
    expect(textsOf(language).filter(({ message }) => message.trim() === '')).toEqual([]);
  });

  it.each(['fr', ...OTHERS] as const)('has its key once, in %s', (language) => {
    const keys = textsOf(language).map(({ key }) => key);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});
