/** Measures of a font made for a test; every size is in em. */
export interface BlockFont {
  /** Width of a letter, a digit or a sign. */
  readonly letter: number;
  /** Width of a stop or an apostrophe. */
  readonly sign: number;
  /** Width of a space. */
  readonly space: number;
  /** Above and below the baseline: the height of a line. */
  readonly ascent: number;
  readonly descent: number;
}

/**
 * The narrowest and the widest text that a machine may show, by family: letters in French text
 * average 0.41 to 0.45 em in Arial Narrow and Roboto Condensed, 0.65 to 0.69 em in DejaVu Sans Bold
 * and Verdana Bold; lines of Noto Naskh Arabic are 1.7 em.
 */
export const FAMILIES = {
  narrow: { letter: 0.42, sign: 0.2, space: 0.2, ascent: 0.85, descent: 0.2 },
  wide: { letter: 0.68, sign: 0.42, space: 0.36, ascent: 1.15, descent: 0.5 },
} as const satisfies Record<string, BlockFont>;

/** Units of an em. */
const EM = 1000;

/** Glyphs by number: nothing, a letter, a space, a zero-width sign, a Chinese one, a stop. */
const LETTER = 1;
const SPACE = 2;
const NOTHING = 3;
const SQUARE = 4;
const SIGN = 5;

/**
 * First and last code point of each glyph's ranges, in order and without overlap. The Arabic
 * presentation forms are left out: browsers would make ligatures of any two letters from them.
 */
const RANGES: readonly (readonly [first: number, last: number, glyph: number])[] = [
  [0x20, 0x20, SPACE],
  [0x21, 0x21, SIGN],
  [0x22, 0x26, LETTER],
  [0x27, 0x2e, SIGN],
  [0x2f, 0x39, LETTER],
  [0x3a, 0x3b, SIGN],
  [0x3c, 0x3e, LETTER],
  [0x3f, 0x3f, SIGN],
  [0x40, 0x9f, LETTER],
  [0xa0, 0xa0, SPACE],
  [0xa1, 0xac, LETTER],
  [0xad, 0xad, NOTHING],
  [0xae, 0x2ff, LETTER],
  [0x300, 0x36f, NOTHING],
  [0x370, 0x60b, LETTER],
  [0x60c, 0x60d, SIGN],
  [0x60e, 0x60f, LETTER],
  [0x610, 0x61a, NOTHING],
  [0x61b, 0x61f, SIGN],
  [0x620, 0x64a, LETTER],
  [0x64b, 0x65f, NOTHING],
  [0x660, 0x1fff, LETTER],
  [0x2000, 0x200a, SPACE],
  [0x200b, 0x200f, NOTHING],
  [0x2010, 0x2017, LETTER],
  [0x2018, 0x201b, SIGN],
  [0x201c, 0x2027, LETTER],
  [0x2028, 0x202e, NOTHING],
  [0x202f, 0x202f, SPACE],
  [0x2030, 0x205f, LETTER],
  [0x2060, 0x206f, NOTHING],
  [0x2070, 0x2dff, LETTER],
  [0x2e00, 0x9fff, SQUARE],
  [0xfe00, 0xfe0f, NOTHING],
  [0xfeff, 0xfeff, NOTHING],
  [0xff00, 0xffef, SQUARE],
];

/**
 * Makes a TrueType font in which every character of the product's languages is a block of one width:
 * a text's size then depends on no font of the machine, and is as wide, or as narrow, as it can
 * be. It holds only what browsers require (OpenType 1.9, « Required Tables »): 1 kB in all.
 *
 * @returns the file, in base64
 */
export function blockFont(font: BlockFont): string {
  const height = Math.round(font.ascent * EM);
  const depth = Math.round(font.descent * EM);
  const { letter, space, sign } = font;
  const widths = [letter, letter, space, 0, 1, sign].map((em) => Math.round(em * EM));
  const glyphs = widths.map((width, glyph) => (glyph === SPACE ? [] : block(width)));
  const offsets = glyphs.map((_, index) => sum(glyphs.slice(0, index).map((one) => one.length)));
  const glyf = glyphs.flat();
  const tables: Record<string, number[]> = {
    'OS/2': os2(height, depth),
    cmap: cmap(),
    glyf,
    head: [
      ...[...u16(1), ...u16(0), ...u32(0x10000), ...u32(0), ...u32(0x5f0f3cf5), ...u16(3)],
      ...[...u16(EM), ...u32(0), ...u32(0), ...u32(0), ...u32(0)],
      ...[...u16(0), ...u16(0), ...u16(EM), ...u16(700), ...u16(0), ...u16(8), ...u16(2)],
      ...[...u16(1), ...u16(0)],
    ],
    hhea: [
      ...[...u16(1), ...u16(0), ...u16(height), ...u16(-depth), ...u16(0), ...u16(EM)],
      ...[...Array(11).fill(0).flatMap(u16), ...u16(widths.length)],
    ],
    hmtx: widths.flatMap((width) => [...u16(width), ...u16(0)]),
    loca: [...offsets, glyf.length].flatMap(u32),
    maxp: [...u32(0x10000), ...[glyphs.length, 4, 1, 0, 0, 2, ...Array(8).fill(0)].flatMap(u16)],
    name: names(),
    post: [...u32(0x30000), ...Array(28).fill(0)],
  };
  return Buffer.from(file(tables)).toString('base64');
}

/** One rectangle as wide as its glyph, less a gap; nothing for a glyph without width. */
function block(width: number): number[] {
  if (width === 0) return [];
  const right = width - 60;
  const corners = [0, right, 0, -right].flatMap(u16);
  const heights = [0, 0, 700, 0].flatMap(u16);
  const glyph = [
    ...[...u16(1), ...u16(0), ...u16(0), ...u16(right), ...u16(700), ...u16(3), ...u16(0)],
    ...[...Array(4).fill(1), ...corners, ...heights],
  ];
  return padded(glyph);
}

/** Format 13: many characters share a glyph. */
function cmap(): number[] {
  const groups = RANGES.flatMap(([first, last, glyph]) => [first, last, glyph].flatMap(u32));
  const table = [...u16(13), ...u16(0), ...u32(16 + groups.length), ...u32(0)];
  const subtable = [...table, ...u32(RANGES.length), ...groups];
  return [...u16(0), ...u16(1), ...u16(3), ...u16(10), ...u32(12), ...subtable];
}

function os2(height: number, depth: number): number[] {
  return [
    ...[...u16(4), ...u16(EM / 2), ...u16(400), ...u16(5), ...u16(0)],
    ...Array(20 + 2).fill(0),
    ...Array(10).fill(0),
    ...Array(16).fill(0),
    ...[...Buffer.from('TEST'), ...u16(0x40), ...u16(0x20), ...u16(0xffef)],
    ...[...u16(height), ...u16(-depth), ...u16(0), ...u16(height), ...u16(depth)],
    ...[...u32(0), ...u32(0), ...u16(500), ...u16(700), ...u16(0), ...u16(0x20), ...u16(1)],
  ];
}

function names(): number[] {
  const text = [...Buffer.from('Block', 'utf16le').swap16()];
  const ids = [1, 2, 4, 6];
  const records = ids.flatMap((id) =>
    [3, 1, 0x409, id, text.length, 0].flatMap((value) => u16(value)),
  );
  return [...u16(0), ...u16(ids.length), ...u16(6 + records.length), ...records, ...text];
}

function file(tables: Record<string, number[]>): number[] {
  const tags = Object.keys(tables).sort();
  const log = Math.floor(Math.log2(tags.length));
  const range = 16 * 2 ** log;
  const head = [tags.length, range, log, 16 * tags.length - range].flatMap(u16);
  let at = 12 + 16 * tags.length;
  const records: number[] = [];
  const bodies: number[] = [];
  for (const tag of tags) {
    const table = tables[tag] ?? [];
    const body = padded(table);
    records.push(...Buffer.from(tag), ...u32(checksum(body)), ...u32(at), ...u32(table.length));
    bodies.push(...body);
    at += body.length;
  }
  return [...u32(0x10000), ...head, ...records, ...bodies];
}

function checksum(body: readonly number[]): number {
  const view = Buffer.from(body);
  const words = Array.from({ length: body.length / 4 }, (_, index) => view.readUInt32BE(index * 4));
  return sum(words) % 2 ** 32;
}

const padded = (bytes: number[]): number[] => [
  ...bytes,
  ...Array((4 - (bytes.length % 4)) % 4).fill(0),
];

const u16 = (value: number): number[] => [(value >> 8) & 0xff, value & 0xff];
const u32 = (value: number): number[] => [...u16(value >>> 16), ...u16(value & 0xffff)];
const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);
