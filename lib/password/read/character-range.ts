/** Widest range that is expanded, in characters: « À-ÿ » is 64 wide. */
const WIDEST = 512;

/**
 * Expands a list in regular expression notation, as the portal's script reads its letters
 * and digits: « A-Z », « A-ZÀ-Ý », « 0-9 », « \d », or the characters themselves.
 *
 * @param list the list, without spaces
 * @returns each character once
 */
export function characterRange(list: string): string[] {
  const found = new Set<string>();
  const parts = list
    .replaceAll('\\d', '0-9')
    .replaceAll('\\', '')
    .matchAll(/(.)-(.)|(.)/gsu);
  for (const [, first, last, single] of parts) {
    if (single) found.add(single);
    else for (const character of between(first ?? '', last ?? '')) found.add(character);
  }
  return [...found];
}

function between(first: string, last: string): string[] {
  const from = first.codePointAt(0) ?? 0;
  const to = last.codePointAt(0) ?? 0;
  if (to < from || to - from > WIDEST) return [first, '-', last];
  return Array.from({ length: to - from + 1 }, (_, step) => String.fromCodePoint(from + step));
}
