/** A part of a text: its own words, or some that it quotes from the page. */
export interface TextPart {
  readonly text: string;
  readonly quoted: boolean;
}

/** Between guillemets, with the no-break spaces inside them. */
const QUOTED = /«\u00a0([^»]+)\u00a0»/;

/** Bidi isolates, which keep the direction of a name in an Arabic sentence. */
export const ISOLATES = /[\u2068\u2069]/g;

/**
 * Splits a text around the words it quotes from the page, which are French whatever its language.
 *
 * @param text a text of the guide, ready to be shown
 * @returns its parts in order, quotations without their guillemets
 */
export function partsOf(text: string): TextPart[] {
  return text.split(QUOTED).map((part, index) => {
    const quoted = index % 2 === 1;
    return { text: quoted ? part.replace(ISOLATES, '') : part, quoted };
  });
}
