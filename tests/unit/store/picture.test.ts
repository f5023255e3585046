import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pictureFaults } from '../../run/store/picture';

const icon = readFileSync(join(import.meta.dirname, '../../../public/icon/128.png'));

/** The same picture, said to have colours of another kind. */
function ofKind(kind: number): Buffer {
  const png = Buffer.from(icon);
  png.writeUInt8(kind, 25);
  return png;
}

describe('a picture for a store', () => {
  it('has the size that the store asks for, and no transparency', () => {
    expect(pictureFaults(ofKind(2), [128, 128])).toEqual([]);
    expect(pictureFaults(ofKind(2), [300, 300])).toEqual(['is 128 × 128, not 300 × 300']);
    expect(pictureFaults(ofKind(6), [128, 128])).toEqual(['has transparency, or few colours']);
  });

  it('is a picture, and not heavy', () => {
    expect(pictureFaults(Buffer.from('<svg/>'.repeat(9)), [1, 1])).toEqual(['is no PNG']);
    const heavy = Buffer.concat([ofKind(2), Buffer.alloc(1_000_000)]);
    expect(pictureFaults(heavy, [128, 128])).toHaveLength(1);
  });
});
