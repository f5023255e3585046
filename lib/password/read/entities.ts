const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  ast: '*',
  colon: ':',
  comma: ',',
  commat: '@',
  deg: '°',
  dollar: '$',
  equals: '=',
  euro: '€',
  excl: '!',
  gt: '>',
  lbrace: '{',
  lbrack: '[',
  lpar: '(',
  lt: '<',
  micro: 'µ',
  nbsp: ' ',
  num: '#',
  percnt: '%',
  period: '.',
  plus: '+',
  pound: '£',
  quest: '?',
  quot: '"',
  rbrace: '}',
  rbrack: ']',
  rpar: ')',
  sect: '§',
  semi: ';',
  sol: '/',
};

const ENTITY = /&(?:#x([\da-f]{1,5})|#(\d{1,6})|([a-z]{2,7}));/gi;

/**
 * Reads html that a page shows escaped (« &lt; » where « < » was meant), as happens to lists of
 * special characters.
 */
export function decodeEntities(text: string): string {
  return text.replace(ENTITY, (whole, hexadecimal, decimal, name) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const code = Number.parseInt(hexadecimal ?? decimal, hexadecimal ? 16 : 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
