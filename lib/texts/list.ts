import type { Texts } from './texts';

/** Made once for each language and kind: making one costs far more than using it. */
const formats = new Map<string, Intl.ListFormat>();

/**
 * Several things in one phrase, as the language joins them: « a, b et c », « a, b ou c ».
 *
 * @param parts what is joined
 * @param type whether all of them (« et ») or one of them (« ou »)
 * @param texts the language
 */
export function list(
  parts: readonly string[],
  type: 'conjunction' | 'disjunction',
  { language }: Pick<Texts, 'language'>,
): string {
  return formatOf(language, type).format(parts);
}

function formatOf(language: string, type: 'conjunction' | 'disjunction'): Intl.ListFormat {
  const key = `${language} ${type}`;
  const format = formats.get(key) ?? new Intl.ListFormat(language, { type });
  formats.set(key, format);
  return format;
}
