import { describe, expect, it } from 'vitest';
import { ENTS } from '../../../lib/ents/directory';
import { qrCode } from '../../../lib/qr-code';
import { readQrCode } from './read-qr-code';

const homes = [...new Set(ENTS.flatMap(({ home }) => home ?? []))];

/** The columns that the dark modules of each row cover. */
const covered = (path: string): number[][] =>
  [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, width]) => [
    Number(x),
    Number(x) + Number(width),
    Number(y),
  ]);

describe('the QR code of an address', () => {
  it('is read as that address by another library, for every ENT of the directory', () => {
    expect(homes.length).toBeGreaterThan(50);
    for (const home of homes) {
      const { size, path } = qrCode(home);
      expect(readQrCode(size, path)).toBe(home);
    }
  });

  it.each([
    ['the longest that a school may give', `https://ent.example.fr/${'a'.repeat(177)}`],
    ['one with letters of French', 'https://ent.example.fr/école?classe=6ᵉ'],
  ])('is read whole: %s', (_, address) => {
    const { size, path } = qrCode(address);
    expect(readQrCode(size, path)).toBe(address);
  });

  it('has four light modules all around', () => {
    const { size, path } = qrCode('https://ent.example.fr/');
    const edges = covered(path).flat();
    expect(Math.min(...edges)).toBe(4);
    expect(Math.max(...covered(path).map(([, end = 0]) => end))).toBe(size - 4);
    expect(Math.max(...covered(path).map(([, , y = 0]) => y))).toBe(size - 5);
  });

  it('bears a spot of a coffee cup', () => {
    const { size, path } = qrCode('https://ent.example.fr/');
    const inSpot = (x: number, y: number) => Math.hypot(x - size / 2, y - size / 2) < 3;
    const cleaned = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)].flatMap(([, x, y, width]) =>
      Array.from({ length: Number(width) }, (_, at) => Number(x) + at).flatMap((one) =>
        inSpot(one, Number(y)) ? [] : `M${one} ${y}h1v1h-1z`,
      ),
    );
    expect(cleaned.join('').length).toBeGreaterThan(100);
    expect(readQrCode(size, cleaned.join(''))).toBe('https://ent.example.fr/');
  });
});
