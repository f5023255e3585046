import { once } from '../once';
import type { Profile } from '../vocabulary';
import { LANGUAGE_FACTS, type Language } from './languages';
import type { fr } from './locales/fr';
import { type GuideText, quotable } from './page-words';

/** One text in the WebExtension `_locales` shape, which translators' tools read and write. */
interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** The texts of one language, by key. */
export type Catalogue = Readonly<Record<string, Message>>;

type Key = Exclude<keyof typeof fr, `${string}_${Profile}`>;

/** A key whose text depends on a number, without the suffix of the number's plural form. */
type CountKey = {
  [K in Key]: K extends `${infer Base}_other` ? (`${Base}_one` extends Key ? Base : never) : never;
}[Key];

/** A key of the French catalogue, without the suffix of the profile. */
export type TextKey = Exclude<Key, `${CountKey}_${'one' | 'other'}`>;

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
   * @param profile whom it addresses: a key has a variant for a profile where the wording differs
   *   (a pupil is addressed as « tu »)
   * @returns the text; the French one where the language lacks it
   */
  get(key: TextKey, values?: readonly (string | number)[], profile?: Profile | null): GuideText;
  /**
   * A text about a number of things, in the language's plural form for it (CLDR).
   *
   * @param key its key
   * @param count how many; replaces its `$1`
   * @returns the text; the French one where the language lacks it
   */
  count(key: CountKey, count: number): GuideText;
  /**
   * Isolates a name or a sign in right-to-left text, so that neither it nor its neighbours change
   * direction.
   */
  isolate(value: string | number): string;
}

/**
 * Prepares the texts of one language.
 *
 * @param language language of the texts
 * @param catalogue its texts
 * @param french what is shown for a text that the language lacks
 */
export function createTexts(
  language: Language,
  catalogue: Catalogue,
  french: Catalogue = catalogue,
): Texts {
  const direction = LANGUAGE_FACTS[language].rtl ? 'rtl' : 'ltr';
  const isFrench = language.startsWith('fr');
  const isolate = (value: string | number): string =>
    direction === 'rtl' ? `\u2068${value}\u2069` : String(value);
  const say = (wanted: readonly string[], values: readonly (string | number)[]): GuideText => {
    const found = [catalogue, french]
      .flatMap((texts) => wanted.map((name) => texts[name]))
      .find((text) => text);
    return unbroken(fill(found?.message ?? wanted.at(-1) ?? '', values, isolate, isFrench));
  };
  // Making one costs more than all the rest of a text.
  const plural = once(() => new Intl.PluralRules(language));
  return {
    language,
    direction,
    get: (key, values = [], profile = null) =>
      say(profile ? [`${key}_${profile}`, key] : [key], values),
    count: (key, count) => say([`${key}_${plural().select(count)}`, `${key}_other`], [count]),
    isolate,
  };
}

/** « l’ENT d’Inès », « d’Hugo ». Names with a breathed h are few in France. */
const ELIDES = /^[aeiouhâéèêëîïô]/i;

/** Between guillemets stand words of the page: only there is nothing ours, so only there cleaned. */
function fill(
  message: string,
  values: readonly (string | number)[],
  isolate: Texts['isolate'],
  isFrench: boolean,
): string {
  return message.replace(/(« |\bde )?\$(\d)/g, (_, before = '', position) => {
    const value = String(values[Number(position) - 1] ?? '');
    if (value === '') return before;
    if (before === '« ') return before + isolate(quotable(value));
    return (isFrench && before && ELIDES.test(value) ? 'd’' : before) + isolate(value);
  });
}

/**
 * Sets no-break spaces: no line starts with a punctuation mark or ends with an opening guillemet.
 */
const unbroken = (text: string): GuideText =>
  text.replace(/« /g, '«\u00a0').replace(/ ([»?!:;])/g, '\u00a0$1') as GuideText;
