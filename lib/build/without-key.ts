import { readFile, writeFile } from 'node:fs/promises';
import JSZip from 'jszip';

const MANIFEST = 'manifest.json';

/**
 * Takes the fixed key out of an archive's manifest: the Chrome Web Store and Edge give an extension a key
 * of their own, and refuse a package that brings one. The folder that developers load keeps it. Runs in
 * Node only.
 *
 * @param file path of the archive; one without a manifest, such as that of the sources, stays as it is
 */
export async function withoutKey(file: string): Promise<void> {
  const archive = await JSZip.loadAsync(await readFile(file));
  const found = await archive.file(MANIFEST)?.async('string');
  const { key, ...manifest } = JSON.parse(found ?? '{}') as Record<string, unknown>;
  if (key === undefined) return;
  archive.file(MANIFEST, JSON.stringify(manifest));
  await writeFile(file, await archive.generateAsync({ type: 'nodebuffer' }));
}
