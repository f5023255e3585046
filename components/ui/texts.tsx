import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
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
) => string;

const TextsContext = createContext<{ textOf: TextOf; language: Language }>({
  textOf: (key) => key,
  language: 'fr',
});

/** Provides texts to the views inside: in one language, with « tu » for a pupil. */
export function TextsProvider(props: {
  texts: Texts;
  profile: Profile | null;
  children: ComponentChildren;
}) {
  const textOf: TextOf = (key, values, reader = props.profile) =>
    props.texts.get(key, values, reader);
  return (
    <TextsContext.Provider value={{ textOf, language: props.texts.language }}>
      {props.children}
    </TextsContext.Provider>
  );
}

/** The texts of the page that a view is in. */
export function useTexts(): TextOf {
  return useContext(TextsContext).textOf;
}

/** The language of the page that a view is in, for its dates. */
export function useLanguage(): Language {
  return useContext(TextsContext).language;
}
