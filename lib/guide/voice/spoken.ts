import { type GuideText, ISOLATES, partsOf } from '../../texts/page-words';
import type { Language } from '../../vocabulary';
import { type Advice, isAmiss } from '../advice/advice';

/** A part of what is read aloud, in one language (BCP 47). */
export interface SpokenPart {
  readonly text: string;
  readonly language: Language;
}

/**
 * Gives what to say about a screen now: its title, what went wrong and what to check, then the current step; every hint if
 * no step is left; then what leads on from here.
 *
 * @param advice what the guide shows
 * @returns texts in the order in which to say them
 */
export function spokenOf({ title, hints, onward }: Advice): GuideText[] {
  const urgent = hints.filter((hint) => isAmiss(hint) || hint.current);
  const said = urgent.length > 0 ? urgent : hints;
  const words = said.flatMap(({ text, checks = [] }) => [text, ...checks]);
  return [title, ...words, ...(onward ? [onward] : [])];
}

/**
 * Splits a text where its language changes: words quoted from the page are French in any language.
 *
 * @param text a text of the guide
 * @param language language of its other words
 */
export function spokenParts(text: GuideText, language: Language): SpokenPart[] {
  return partsOf(text)
    .map(
      (part): SpokenPart => ({
        text: part.text.replace(ISOLATES, '').trim(),
        language: part.quoted ? 'fr' : language,
      }),
    )
    .filter((part) => /[\p{L}\p{N}]/u.test(part.text));
}
