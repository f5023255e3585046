import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { amoListing } from '../../run/store/amo';
import { FIELDS, STORES } from '../../run/store/fields';
import { notesOf, readForReviewers, readListings } from '../../run/store/listings';
import { storePage } from '../../run/store/page';

const root = join(import.meta.dirname, '../../..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const reviewers = readForReviewers();
const words = { listings: readListings(), reviewers, news: notesOf(version) };

describe.each(STORES)('what %s is given', (store) => {
  const fields = FIELDS[store](words).flatMap(({ title, fields }) =>
    fields.map((field) => ({ ...field, label: `${title}: ${field.label}` })),
  );

  it('keeps to its limits', () => {
    const wrong = fields.filter(
      ({ text, least = 1, most = Number.POSITIVE_INFINITY }) =>
        text.trim().length < least || text.length > most,
    );
    expect(fields.length).toBeGreaterThan(0);
    expect(wrong.map(({ label, text }) => `${label} (${text.length})`)).toEqual([]);
  });

  it('is all on the page, each with its button', () => {
    const html = storePage(words, version, []);
    const part = html.slice(html.indexOf(`<h2 id="${store}">`)).split('</section>')[0] ?? '';
    expect(part.match(/<pre /g)?.length).toBe(fields.length);
    expect(part.match(/>copier<\/button>/g)?.length).toBe(fields.length);
  });
});

describe('what reviewers are told', () => {
  it('answers every box of the data that an extension may handle', () => {
    for (const answer of Object.values(reviewers.dataUse))
      expect(answer).toMatch(/^(?:Yes: |No\.)/);
    expect(Object.keys(reviewers.dataUse)).toHaveLength(9);
  });

  it('names files that are here', () => {
    const named = JSON.stringify(reviewers).match(/docs\/[A-Z]+\.md/g) ?? [];
    expect(named.length).toBeGreaterThan(0);
    for (const file of named) expect(readFileSync(join(root, file), 'utf8')).not.toBe('');
  });
});

it('the changelog says what this version brings', () => {
  expect(words.news).toMatch(/^- /);
});

describe('the listing for the API of Mozilla’s store', () => {
  it('has every language, under that store’s own name for it', () => {
    const listing = amoListing(words, null) as Record<string, Record<string, string>>;
    const locales = ['fr', 'en-US', 'ar', 'pt-BR', 'pt-PT', 'tr', 'es-ES', 'ro', 'uk', 'zh-CN'];
    for (const text of ['name', 'summary', 'description'])
      expect(Object.keys(listing[text] ?? {})).toEqual(locales);
    expect(listing.version).toMatchObject({
      license: 'MIT',
      compatibility: ['firefox', 'android'],
    });
  });

  it('leads to the project once it has an address, and nowhere before', () => {
    expect(JSON.stringify(amoListing(words, null))).not.toContain('homepage');
    const project = 'https://github.com/owner/name';
    expect(amoListing(words, project)).toMatchObject({
      homepage: { fr: project },
      support_url: { fr: `${project}/issues` },
    });
  });
});
