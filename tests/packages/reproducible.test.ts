import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './paths';
import { type Archive, archive, extract, zipAll } from './zip';

/** A build of each package and an extraction, on a busy machine (ms). */
const PATIENCE = 180_000;

const elsewhere = mkdtempSync(join(tmpdir(), 'evident-sources-'));
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

const digest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

describe('the archives for the stores', () => {
  beforeAll(async () => {
    await extract(archive(root, 'sources'), elsewhere);
    symlinkSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'), 'junction');
    zipAll(elsewhere);
  }, PATIENCE);

  it.each<Archive>(['chrome', 'firefox', 'sources'])(
    'are the same, byte for byte, when built from the archive of the sources: %s',
    (name) => {
      expect(digest(archive(elsewhere, name))).toBe(digest(archive(root, name)));
    },
  );
});
