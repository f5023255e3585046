import type { Language } from '../vocabulary';
import type { Advice } from './advice';

/** A part of what is read aloud, in one language (BCP 47). */
export interface SpokenPart {
  readonly text: string;
  readonly language: Language;
}

/** What a text quotes from the page: between guillemets, with their no-break spaces. */
const QUOTED = /«\u00a0([^»]+)\u00a0»/;

/**
 * What to say of a screen now: its title, what went wrong, then the step to do; every hint where
 * there is no step left.
 *
 * @param advice what the guide shows
 * @returns one text per sentence group, in the order in which to say them
 */
export function spokenOf({ title, hints }: Advice): string[] {
  const urgent = hints.filter(({ tone, current }) => tone === 'trouble' || current);
  const said = urgent.length > 0 ? urgent : hints;
  return [title, ...said.map(({ text }) => text)];
}

/**
 * Cuts a text where its language changes: the words to find on the page are French in any language.
 *
 * @param text a text of the guide
 * @param language language of its other words
 */
export function spokenParts(text: string, language: Language): SpokenPart[] {
  return text
    .split(QUOTED)
    .map(
      (part, index): SpokenPart => ({
        text: part.replace(/[\u2068\u2069]/g, '').trim(),
        language: index % 2 === 1 ? 'fr' : language,
      }),
    )
    .filter((part) => /[\p{L}\p{N}]/u.test(part.text));
}
