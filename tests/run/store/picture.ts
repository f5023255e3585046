/** Width and height, in px. */
export type Size = readonly [width: number, height: number];

/** What the stores ask for, in px (developer.chrome.com, « Supplying images »; learn.microsoft.com). */
export const SIZES = {
  screenshot: [1280, 800],
  tile: [440, 280],
  marquee: [1400, 560],
  icon: [300, 300],
} as const satisfies Readonly<Record<string, Size>>;

/** Heaviest picture that we give, in bytes: the stores allow more, whoever reads them pays. */
const HEAVIEST = 1_000_000;

/** Kind of colours of a PNG without transparency (PNG specification, IHDR). */
const TRUECOLOUR = 2;

/**
 * Looks at a picture as the stores do.
 *
 * @param png bytes of the file
 * @returns what is wrong with it, one line per fault
 */
export function pictureFaults(png: Buffer, [width, height]: Size): string[] {
  if (png.toString('latin1', 12, 16) !== 'IHDR') return ['is no PNG'];
  const size = `${png.readUInt32BE(16)} × ${png.readUInt32BE(20)}`;
  return [
    ...(size === `${width} × ${height}` ? [] : [`is ${size}, not ${width} × ${height}`]),
    ...(png.readUInt8(25) === TRUECOLOUR ? [] : ['has transparency, or few colours']),
    ...(png.length <= HEAVIEST ? [] : [`weighs ${png.length} bytes`]),
  ];
}
