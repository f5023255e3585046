import jsQR from 'jsqr';

/** Pixels of a module: readers look for several. */
const SCALE = 4;

/** Paints the path of a code, made of rectangles alone, as a printer would. */
function raster(size: number, path: string): { pixels: Uint8ClampedArray; side: number } {
  const side = size * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row++) {
      const from = row * side + Number(x) * SCALE;
      for (let at = from; at < from + Number(width) * SCALE; at++) {
        pixels.fill(0, at * 4, at * 4 + 3);
      }
    }
  }
  return { pixels, side };
}

/**
 * @param size modules of a QR code each way
 * @param path its dark modules
 * @returns what another library than the one that made the code reads in it; null for nothing
 */
export function readQrCode(size: number, path: string): string | null {
  const { pixels, side } = raster(size, path);
  return jsQR(pixels, side, side)?.data ?? null;
}
