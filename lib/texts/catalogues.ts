import type { Language } from '../vocabulary';
import { enOnPage } from './locales/en/on-page';
import { frOnPage } from './locales/fr/on-page';
import type { Catalogue } from './texts';

/** The texts shown over the portal's pages, by language. */
export const cataloguesOnPage: Readonly<Record<Language, Catalogue>> = {
  fr: frOnPage,
  en: enOnPage,
};
