declare const made: unique symbol;

/**
 * A text as `Texts` makes it, the only place where it can come from: what stands between its guillemets
 * was made fit to be quoted. Put together with other words, it is a plain string again, which nothing
 * takes apart.
 */
export type GuideText = '' | (string & { readonly [made]: true });

/**
 * Several texts said one after the other.
 *
 * @param texts each ends its own quotations, so that none reaches into the next
 * @returns them with a space between; the empty ones left out
 */
export const together = (texts: readonly (GuideText | null | undefined)[]): GuideText =>
  texts.filter(Boolean).join(' ') as GuideText;

/** A part of a text: its own words, or some that it quotes from the page. */
export interface TextPart {
  readonly text: string;
  readonly quoted: boolean;
}

/**
 * Characters that change how the words around them are read, and show nothing: marks and overrides of
 * direction, isolates, soft hyphens, joiners of nothing (Unicode, `Bidi_Control` and others).
 */
const UNSEEN = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

/**
 * Makes words of a page fit to be quoted: no page can end the quotation, nor turn round what follows.
 *
 * @param words words as a page writes them
 * @returns the same without unseen characters, with other quotation marks; a lone sign is kept
 */
export function quotable(words: string): string {
  const seen = words.replace(UNSEEN, '');
  const sign = seen.trim();
  return sign.length > 1 ? seen.replaceAll('«', '“').replaceAll('»', '”') : sign;
}

/** Between guillemets, with the no-break spaces inside them: no words quoted hold another guillemet. */
const QUOTED = /«\u00a0(\u2068?»\u2069?|[^»]+)\u00a0»/;

/** Bidi isolates, which keep the direction of a name in an Arabic sentence. */
export const ISOLATES = /[\u2068\u2069]/g;

/**
 * Splits a text around the words it quotes from the page, which are French whatever its language.
 *
 * @param text a text of the guide, ready to be shown
 * @returns its parts in order, quotations without their guillemets
 */
export function partsOf(text: GuideText): TextPart[] {
  return text.split(QUOTED).map((part, index) => {
    const quoted = index % 2 === 1;
    return { text: quoted ? part.replace(ISOLATES, '') : part, quoted };
  });
}
