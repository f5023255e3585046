import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SIGN } from '../../../components/ui/sign';

const folder = join(import.meta.dirname, '../../../public/icon');

/** Sizes in the toolbar and in the lists of extensions, with the doubled ones of dense screens, px. */
const SIZES = [16, 32, 48, 96, 128];

describe('the icon', () => {
  it('shows the sign that the pages show', () => {
    const drawing = readFileSync(join(folder, 'icon.svg'), 'utf8');
    for (const { path, width } of Object.values(SIGN)) {
      expect(drawing).toContain(`d="${path}"`);
      expect(drawing).toContain(`stroke-width="${width}"`);
    }
  });

  it.each(SIZES)('exists in %i px', (size) => {
    const picture = readFileSync(join(folder, `${size}.png`));
    expect(picture.toString('latin1', 12, 16)).toBe('IHDR');
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([size, size]);
  });
});
