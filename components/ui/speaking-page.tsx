import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Language, Profile } from '../../lib/vocabulary';
import { pageTexts } from './page-texts';
import { Speaking } from './texts';

/** A whole page in one language: its views speak it, and the document says so and turns with it. */
export function SpeakingPage(props: {
  language: Language;
  profile: Profile | null;
  children: ComponentChildren;
}) {
  const texts = pageTexts(props.language);
  useLayoutEffect(() => {
    document.documentElement.lang = texts.language;
    document.documentElement.dir = texts.direction;
  }, [texts.language, texts.direction]);
  return (
    <Speaking texts={texts} profile={props.profile}>
      {props.children}
    </Speaking>
  );
}
