import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { spacingOf } from '../../lib/texts/languages';
import type { TextKey } from '../../lib/texts/texts';
import type { Comfort, Language, Profile } from '../../lib/vocabulary';
import { usePageTexts } from '../state/use-page-texts';
import { TextsProvider } from './texts';

/**
 * A whole page in one language, with its views, title, `lang` and direction; text size and
 * spacing are as the user wants.
 */
export function LocalisedPage(props: {
  language: Language;
  profile: Profile | null;
  comfort: Comfort;
  /** What the page is for, at the start of its title. */
  topic: TextKey;
  children: ComponentChildren;
}) {
  const { topic, profile } = props;
  const texts = usePageTexts(props.language);
  useLayoutEffect(() => {
    if (!texts) return;
    document.documentElement.lang = texts.language;
    document.documentElement.dir = texts.direction;
    document.title = `${texts.get(topic, [], profile)} · Évid’ENT (${texts.get('popup_unofficial')})`;
  }, [texts, topic, profile]);
  const { textSize } = props.comfort;
  const spacing = props.comfort.spacing ? spacingOf(props.language) : null;
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset.textSize = textSize;
    if (spacing) dataset.spacing = spacing;
    else delete dataset.spacing;
  }, [textSize, spacing]);
  if (!texts) return null;
  return (
    <TextsProvider texts={texts} profile={profile}>
      {props.children}
    </TextsProvider>
  );
}
