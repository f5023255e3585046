import { STORE_IDS } from '../../../lib/store-ids';
import type { ForReviewers, Listing } from './listings';

/** A text to copy into one box of a store. */
export interface Field {
  readonly label: string;
  readonly text: string;
  /** Fewest and most characters that the store takes. */
  readonly least?: number;
  readonly most?: number;
}

/** The boxes of one page of a store. */
export interface FieldGroup {
  readonly title: string;
  readonly fields: readonly Field[];
}

/** The stores, by whose limits a text must be. */
export const STORES = ['chrome', 'edge', 'firefox', 'firefox-android'] as const;

/** One of them. */
export type StoreId = (typeof STORES)[number];

/** What the texts are made from. */
export interface Words {
  readonly listings: readonly Listing[];
  readonly reviewers: ForReviewers;
  /** The changelog's words on this version. */
  readonly news: string;
}

/**
 * Longest texts by store, in characters (developer.chrome.com, « Complete your listing information »;
 * learn.microsoft.com, « Publish a Microsoft Edge extension »; extensionworkshop.com, « Create an
 * appealing listing »). Chrome does not publish the longest reason that it takes: 1,000 by experience.
 */
const MOST = {
  reason: 1000,
  chrome: { name: 75, summary: 132, description: 16_000 },
  edge: { name: 45, summary: 132, description: 10_000, notes: 2000 },
  firefox: { name: 50, summary: 250, description: 15_000, notes: 3000, news: 3000 },
} as const;

/** Shortest description that Edge takes, in each language. */
const EDGE_LEAST = 250;

/** What each store is given, page by page, in the order of its own form. */
export const FIELDS: Readonly<Record<StoreId, (words: Words) => readonly FieldGroup[]>> = {
  chrome: (words) => [
    ...words.listings.map((listing) => texts('chrome', listing)),
    privacy(words.reviewers),
    group('Test instructions', [field('Additional instructions', notesIn(words))]),
  ],
  edge: (words) => [
    ...words.listings.map((listing) => {
      const { title, fields } = texts('edge', listing);
      return group(title, [...fields, field('Search terms', listing.terms.join('\n'))]);
    }),
    privacy(words.reviewers),
    group('Notes for certification', [field('Notes', notesIn(words), MOST.edge.notes)]),
  ],
  firefox: (words) => [
    ...words.listings.map((listing) => {
      const { title, fields } = texts('firefox', listing);
      const captions = Object.entries(listing.captions);
      return group(title, [
        ...fields,
        ...captions.map(([id, caption]) => field(`Caption: ${id}.png`, caption)),
      ]);
    }),
    group('Version', [
      field('Notes to reviewers', notesIn(words), MOST.firefox.notes),
      field('Release notes (fr)', words.news, MOST.firefox.news),
      field('Source code', 'evident-…-sources.zip'),
    ]),
  ],
  'firefox-android': ({ listings: [french] }) => [
    group('Firefox for Android', [
      field('Same listing as Firefox, same id', STORE_IDS.firefox),
      field('Compatibility', 'Firefox, Firefox for Android'),
      field('Name', french?.name ?? ''),
    ]),
  ],
};

function texts(store: 'chrome' | 'edge' | 'firefox', listing: Listing): FieldGroup {
  const most = MOST[store];
  const least = store === 'edge' ? EDGE_LEAST : 1;
  return group(listing.locale, [
    field('Name (from the package)', listing.name, most.name),
    field('Summary (from the package)', listing.summary, most.summary),
    { ...field('Description', listing.description, most.description), least },
  ]);
}

const privacy = (reviewers: ForReviewers): FieldGroup =>
  group('Privacy', [
    field('Single purpose', reviewers.singlePurpose, MOST.reason),
    ...Object.entries(reviewers.permissions).map(([name, why]) =>
      field(`Permission justification: ${name}`, why, MOST.reason),
    ),
    field('Host permission justification', reviewers.hosts, MOST.reason),
    field('Remote code', reviewers.remoteCode, MOST.reason),
    ...Object.entries(reviewers.dataUse).map(([box, answer]) =>
      field(`Data usage: ${box}`, answer, MOST.reason),
    ),
    ...reviewers.certifications.map((one) => field('Certify (tick)', one)),
  ]);

const notesIn = ({ reviewers }: Words): string => reviewers.notes.join('\n');

const group = (title: string, fields: readonly Field[]): FieldGroup => ({ title, fields });

const field = (label: string, text: string, most?: number): Field => ({
  label,
  text,
  ...(most === undefined ? {} : { most }),
});
