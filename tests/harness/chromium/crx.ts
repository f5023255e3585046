import { createHash, createSign, generateKeyPairSync } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import JSZip from 'jszip';
import { idOfKey } from '../extension';

/** A packed extension, signed with a key that nobody keeps. */
export interface Crx {
  /** Its id in Chromium, which comes from that key. */
  readonly id: string;
  readonly version: string;
  readonly contents: Buffer;
}

/**
 * Packs an extension as a store does (CRX3: chromium/components/crx_file/crx3.proto), without the key of its
 * manifest, so with an id of its own.
 *
 * @param folder the built extension
 */
export async function packCrx(folder: string): Promise<Crx> {
  const zip = new JSZip();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    zip.file(relative(folder, path).replaceAll('\\', '/'), readFileSync(path));
  }
  const { key: _, ...manifest } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  zip.file('manifest.json', JSON.stringify(manifest));
  const archive = await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });

  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const der = publicKey.export({ type: 'spki', format: 'der' });
  const signed = field(1, createHash('sha256').update(der).digest().subarray(0, 16));
  const signature = createSign('sha256')
    .update('CRX3 SignedData\0')
    .update(uint32(signed.length))
    .update(signed)
    .update(archive)
    .sign(privateKey);
  const proof = Buffer.concat([field(1, der), field(2, signature)]);
  const header = Buffer.concat([field(2, proof), field(10_000, signed)]);
  return {
    id: idOfKey(der),
    version: manifest.version,
    contents: Buffer.concat([
      Buffer.from('Cr24'),
      uint32(3),
      uint32(header.length),
      header,
      archive,
    ]),
  };
}

/** A field of bytes in the encoding of Protocol Buffers. */
function field(number: number, bytes: Buffer): Buffer {
  return Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes]);
}

function varint(value: number): Buffer {
  return value < 128
    ? Buffer.from([value])
    : Buffer.concat([Buffer.from([(value & 127) | 128]), varint(value >>> 7)]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
