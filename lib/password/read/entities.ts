/** Characters that escaping tools write as named entities. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  deg: '°',
  euro: '€',
  gt: '>',
  lt: '<',
  micro: 'µ',
  nbsp: ' ',
  pound: '£',
  quot: '"',
  sect: '§',
};

const ENTITY = /&(?:#x([\da-f]{1,5})|#(\d{1,6})|([a-z]{2,7}));/gi;

/**
 * Decodes HTML that a page shows escaped (« &lt; » where « < » was meant), as happens to lists of
 * special characters.
 */
export function decodeEntities(text: string): string {
  return text.replace(ENTITY, (whole, hexadecimal, decimal, name) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const code = Number.parseInt(hexadecimal ?? decimal, hexadecimal ? 16 : 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
