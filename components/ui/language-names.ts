import type { Language } from '../../lib/vocabulary';

/** What each language calls itself: its speakers must find it whatever the page speaks. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  fr: 'Français',
  'fr-simple': 'Français facile',
  en: 'English',
  ar: 'العربية',
  pt: 'Português',
  tr: 'Türkçe',
  es: 'Español',
  ro: 'Română',
  uk: 'Українська',
  zh: '中文',
};
