import type { Language, Profile } from '../vocabulary';
import type { fr } from './locales/fr';

/** One text in the WebExtension `_locales` shape, which translators' tools read and write. */
interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** The texts of one language, by key. */
export type Catalogue = Readonly<Record<string, Message>>;

/** A key of the French catalogue, without the suffix of the profile. */
export type TextKey = Exclude<keyof typeof fr, `${string}_${Profile}`>;

/** Texts of one language, ready to be shown. */
export interface Texts {
  readonly language: Language;
  /** Writing direction of the language. */
  readonly direction: 'ltr' | 'rtl';
  /**
   * A text to show.
   *
   * @param key its key
   * @param values what replaces its `$1`, `$2`…
   * @param profile whom it speaks to: a key has a variant for a profile where it differs (a pupil is
   *   addressed with « tu »)
   * @returns the text; the French one where the language lacks it
   */
  get(key: TextKey, values?: readonly (string | number)[], profile?: Profile | null): string;
}

/**
 * @param language language of the texts
 * @param catalogue its texts
 * @param french what is shown for a text that the language lacks
 */
export function createTexts(
  language: Language,
  catalogue: Catalogue,
  french: Catalogue = catalogue,
): Texts {
  return {
    language,
    direction: 'ltr',
    get(key, values = [], profile = null) {
      const wanted = profile ? [`${key}_${profile}`, key] : [key];
      const found =
        wanted.map((name) => catalogue[name]).find((text) => text) ??
        wanted.map((name) => french[name]).find((text) => text);
      return unbroken(fill(found?.message ?? key, values));
    },
  };
}

function fill(message: string, values: readonly (string | number)[]): string {
  return message.replace(/\$(\d)/g, (_, position) => String(values[Number(position) - 1] ?? ''));
}

/** A line never starts with a punctuation mark, nor ends with an opening guillemet. */
const unbroken = (text: string): string =>
  text.replace(/« /g, '«\u00a0').replace(/ ([»?!:;])/g, '\u00a0$1');
