import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { list } from '../../lib/texts/list';
import type { GuideText } from '../../lib/texts/page-words';
import type { TextKey, Texts } from '../../lib/texts/texts';
import type { Language, Profile } from '../../lib/vocabulary';

/**
 * Returns a text in the reader's language and register. `values` replace its `$1`, `$2`…; `reader` is
 * whom it addresses, if not the page's reader.
 */
export type TextOf = (
  key: TextKey,
  values?: readonly (string | number)[],
  reader?: Profile | null,
) => GuideText;

interface PageTexts {
  readonly textOf: TextOf;
  readonly language: Language;
  readonly reader: Profile | null;
}

const TextsContext = createContext<PageTexts>({
  textOf: (key) => key as never,
  language: 'fr',
  reader: null,
});

/** Provides texts to the views inside: in one language, with « tu » for a pupil. */
export function TextsProvider(props: {
  texts: Texts;
  profile: Profile | null;
  children: ComponentChildren;
}) {
  const textOf: TextOf = (key, values, reader = props.profile) =>
    props.texts.get(key, values, reader);
  const { language } = props.texts;
  return (
    <TextsContext.Provider value={{ textOf, language, reader: props.profile }}>
      {props.children}
    </TextsContext.Provider>
  );
}

/** The texts of the page that a view is in. */
export function useTexts(): TextOf {
  return useContext(TextsContext).textOf;
}

/** The language of the page that a view is in, for its dates and lists. */
export function useLanguage(): Language {
  return useContext(TextsContext).language;
}

/** Several names in one phrase, as the language joins them: « Lina, Sami et Noé ». */
export function joined(names: readonly string[], language: Language): string {
  return list(names, 'conjunction', { language });
}

/** Whom the page that a view is in addresses; null for anybody. */
export function useReader(): Profile | null {
  return useContext(TextsContext).reader;
}
