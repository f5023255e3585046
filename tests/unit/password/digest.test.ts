import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOf, isDigestOf } from '../../../lib/password/digest';

describe('the digest of a password', () => {
  it('tells the same password from any other', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.string(), async (one, other) => {
        const same = one.normalize('NFC') === other.normalize('NFC');
        expect(await isDigestOf(other, await digestOf(one))).toBe(same);
        expect(await isDigestOf(one, await digestOf(one))).toBe(true);
      }),
    );
  });

  it('is the same whether accents are composed or not', async () => {
    const digest = await digestOf('Été-2025'.normalize('NFC'));
    expect(await isDigestOf('Été-2025'.normalize('NFD'), digest)).toBe(true);
  });

  it('is never twice the same, and its key leaves no memory', async () => {
    const [one, other] = await Promise.all([digestOf('Slip-2025'), digestOf('Slip-2025')]);
    expect(new Uint8Array(one.mac)).not.toEqual(new Uint8Array(other.mac));
    expect(one.key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', one.key)).rejects.toThrow();
  });
});
