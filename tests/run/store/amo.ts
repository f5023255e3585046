import type { Words } from './fields';
import { readAmo } from './listings';

/** The languages of Mozilla's store, where it has another name for one (addons-server, `AMO_LANGUAGES`). */
const AMO_LOCALES: Readonly<Record<string, string>> = {
  en: 'en-US',
  es: 'es-ES',
  pt_BR: 'pt-BR',
  pt_PT: 'pt-PT',
  zh_CN: 'zh-CN',
};

/**
 * Makes the listing of Mozilla's store as its API takes it (« Add-on Edit », v5): the one store whose
 * listing a program may write.
 *
 * @param project the project's address, if it has one
 */
export function amoListing({ listings, reviewers, news }: Words, project: string | null): object {
  const { version, ...facts } = readAmo();
  const inEach = (text: (listing: Words['listings'][number]) => string) =>
    Object.fromEntries(
      listings.map((listing) => [AMO_LOCALES[listing.locale] ?? listing.locale, text(listing)]),
    );
  return {
    ...facts,
    ...(project && { homepage: { fr: project }, support_url: { fr: `${project}/issues` } }),
    name: inEach(({ name }) => name),
    summary: inEach(({ summary }) => summary),
    description: inEach(({ description }) => description),
    version: {
      ...version,
      approval_notes: reviewers.notes.join('\n'),
      release_notes: { fr: news },
    },
  };
}
