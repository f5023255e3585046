import type { Texts } from './texts';

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
  { language }: Texts,
): string {
  return new Intl.ListFormat(language, { type }).format(parts);
}
