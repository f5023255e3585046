import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { TextKey, Texts } from '../../lib/texts/texts';
import type { Language, Profile } from '../../lib/vocabulary';

/**
 * Says a text in the reader's language and register. `values` replace its `$1`, `$2`…; `reader` is whom
 * it speaks to, where that is not the page's reader.
 */
export type Say = (
  key: TextKey,
  values?: readonly (string | number)[],
  reader?: Profile | null,
) => string;

const Speech = createContext<{ say: Say; language: Language }>({
  say: (key) => key,
  language: 'fr',
});

/** What the views inside speak: the texts of a language, with « tu » for a pupil. */
export function Speaking(props: {
  texts: Texts;
  profile: Profile | null;
  children: ComponentChildren;
}) {
  const say: Say = (key, values, reader = props.profile) => props.texts.get(key, values, reader);
  return (
    <Speech.Provider value={{ say, language: props.texts.language }}>
      {props.children}
    </Speech.Provider>
  );
}

/** The texts of the page a view stands in. */
export function useSay(): Say {
  return useContext(Speech).say;
}

/** The language of the page a view stands in, for its dates. */
export function useLanguage(): Language {
  return useContext(Speech).language;
}
