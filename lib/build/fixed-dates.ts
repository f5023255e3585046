import { readFile, writeFile } from 'node:fs/promises';
import JSZip from 'jszip';

/** Earliest date that a zip archive can hold. */
const DATE = new Date('1980-01-01T00:00:00Z');

/**
 * Rewrites an archive with its files in alphabetical order and with one date, so that the same
 * sources give the same bytes whenever and wherever they are built. Runs in Node only.
 *
 * @param file path of the archive
 */
export async function fixDates(file: string): Promise<void> {
  const found = await JSZip.loadAsync(await readFile(file));
  const fixed = new JSZip();
  const entries = Object.values(found.files).filter(({ dir }) => !dir);
  for (const { name } of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const content = await found.file(name)?.async('nodebuffer');
    if (content) fixed.file(name, content, { date: DATE, createFolders: false });
  }
  const bytes = await fixed.generateAsync({
    type: 'nodebuffer',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'UNIX',
  });
  await writeFile(file, bytes);
}
