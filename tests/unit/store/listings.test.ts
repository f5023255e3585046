import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DIRECTORY } from '../../../lib/ents/directory';
import { type Listing, readListings, STORE_LOCALES } from '../../run/store/listings';
import { SCENE_IDS } from '../../run/store/scenes';
import { avoided, finds } from '../texts/glossary';

const listings = readListings();
const FOLDER = join(import.meta.dirname, '../../../docs/store/listings');

/** Edge: seven search terms, 30 characters each, 21 words together (learn.microsoft.com). */
const TERMS = { count: 7, length: 30, words: 21 };

/** Chrome takes a word said more often, without need, for a lure (« Spam and abuse », Keyword spam). */
const OFTEN = 5;

/** Letters in which a language is written, where they are not Latin. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/gu,
  uk: /\p{Script=Cyrillic}/gu,
  zh_CN: /\p{Script=Han}/gu,
};

/** What no store believes, and what is not ours to say. */
const BOASTS =
  /meilleur|n° ?1|gratuit|officiel(?<!non officiel)|RGPD|Chrome|Firefox|Edge|best|GDPR/;

/** Each text of a listing. */
const textsOf = (listing: Listing): string[] => [
  listing.description,
  listing.slogan,
  listing.replica,
  ...listing.terms,
  ...Object.values(listing.captions),
];

it('there is a listing for every language of the stores, and no other', () => {
  const files = STORE_LOCALES.map(([locale]) => `${locale}.json`);
  expect(readdirSync(FOLDER).sort()).toEqual(files.sort());
});

it('no two listings are the same', () => {
  for (const text of [({ description }: Listing) => description, ({ slogan }: Listing) => slogan])
    expect(new Set(listings.map(text)).size).toBe(listings.length);
});

describe.each(listings.map((one) => [one.locale, one] as const))('the listing in %s', (_, one) => {
  it('says first that it is not official', () => {
    const [first = ''] = one.description.split('\n');
    expect(one.unofficial).not.toBe('');
    expect(first.toLowerCase()).toContain(one.unofficial.toLowerCase());
  });

  it('is written in its own letters', () => {
    const own = one.description.match(SCRIPTS[one.locale] ?? /\p{Script=Latin}/gu) ?? [];
    const all = one.description.match(/\p{L}/gu) ?? [];
    expect(own.length / all.length).toBeGreaterThan(0.85);
  });

  it('has a caption for every picture, and terms to be found by', () => {
    expect(Object.keys(one.captions)).toEqual(SCENE_IDS);
    for (const text of textsOf(one)) expect(text.trim()).toBe(text);
    for (const caption of Object.values(one.captions)) {
      expect(caption.length).toBeGreaterThan(5);
      expect(caption.length).toBeLessThanOrEqual(60);
    }
    expect(one.terms.length).toBeLessThanOrEqual(TERMS.count);
    expect(new Set(one.terms).size).toBe(one.terms.length);
    for (const term of one.terms) expect(term.length).toBeLessThanOrEqual(TERMS.length);
    const words = one.terms.flatMap((term) => term.split(/\s+/));
    expect(words.length).toBeLessThanOrEqual(TERMS.words);
  });

  it('lists neither ENTs nor places, and boasts of nothing', () => {
    const text = textsOf(one).join('\n');
    const names = DIRECTORY.flatMap(({ ent, territory: { name, academies } }) => [
      ent.name,
      name,
      ...(academies ?? []),
    ]);
    expect(names.filter((name) => finds(name, one.language, true)(text))).toEqual([]);
    expect(text.replace(/MIT/g, '')).not.toMatch(BOASTS);
  });

  it('says nobody’s name, nor its own subject, more often than a reader needs', () => {
    const plain = one.description.replaceAll('Évid’ENT', '');
    expect(plain.match(/ÉduConnect/g)?.length).toBeLessThanOrEqual(OFTEN);
    expect(plain.match(/\bENT\b/g)?.length).toBeLessThanOrEqual(OFTEN);
    expect(one.slogan).not.toContain('ÉduConnect');
  });
});

// Brazil says other words for some things; the glossary has Portugal’s. Terms are what people type.
const ofTheGuide = listings.filter(({ locale }) => locale !== 'pt_BR');

it.each(ofTheGuide.map((one) => [one.locale, one] as const))(
  'the listing in %s has the guide’s own words for things',
  (_, one) => {
    const text = textsOf({ ...one, terms: [] }).join('\n');
    const wrong = avoided()
      .filter(({ language }) => language === one.language)
      .flatMap(({ words }) => words)
      .filter((word) => finds(word, one.language, true)(text));
    expect(wrong).toEqual([]);
  },
);
