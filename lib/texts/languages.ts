/** What is to be known of a language besides its texts. */
interface LanguageFacts {
  /** What it calls itself: its speakers must find it whatever the page is in. */
  readonly name: string;
  /** It is written from right to left. */
  readonly rtl?: true;
  /** Its letters join, and may not be set apart. */
  readonly joined?: true;
  /** What browsers and stores call it (`public/_locales`), where that is not its own tag. */
  readonly stores?: readonly string[];
}

/**
 * The languages of the guide by BCP 47 tag; French first, as it is the language of the pages that it
 * explains. Easy French (`simple` is BCP 47's word for a simplified form) follows the rules of
 * « facile à lire et à comprendre », and browsers have no word for it.
 */
const TABLE = {
  fr: { name: 'Français' },
  'fr-simple': { name: 'Français facile', stores: [] },
  en: { name: 'English' },
  ar: { name: 'العربية', rtl: true, joined: true },
  pt: { name: 'Português', stores: ['pt_BR', 'pt_PT'] },
  tr: { name: 'Türkçe' },
  es: { name: 'Español' },
  ro: { name: 'Română' },
  uk: { name: 'Українська' },
  zh: { name: '中文', stores: ['zh_CN'] },
} as const satisfies Readonly<Record<string, LanguageFacts>>;

/** One of the languages of the guide (BCP 47). */
export type Language = keyof typeof TABLE;

/** Every language of the guide, with what is to be known of it. */
export const LANGUAGE_FACTS: Readonly<Record<Language, LanguageFacts>> = TABLE;

/** Their tags, in the order in which they are offered. */
export const LANGUAGES = Object.keys(TABLE) as readonly Language[];

/** What may be set apart in a text of this language: its words only where its letters join. */
export const spacingOf = (language: Language): 'letters' | 'words' =>
  LANGUAGE_FACTS[language].joined ? 'words' : 'letters';
