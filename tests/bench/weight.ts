import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUILDS } from '../harness/extension';

/** Parts of the built extension that a user's browser loads at once, and the files of each. */
const PARTS: Readonly<Record<string, RegExp>> = {
  'content script of the portal, with its texts': /^portal\.js$/,
  'content script of the choosers, with its texts': /^chooser\.js$/,
  popup: /(^|\/)popup[.-]/,
  'welcome page': /(^|\/)welcome[.-]/,
  background: /^background\.js$/,
  'whole package': /./,
};

/** @returns one line for each part: its size as built and gzipped, in kB of 1000 bytes */
export function benchWeight(): string[] {
  const files = readdirSync(BUILDS.chromium, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.entries(PARTS).map(([name, pattern]) => {
    const contents = files
      .filter((file) => pattern.test(file.slice(BUILDS.chromium.length + 1).replaceAll('\\', '/')))
      .map((file) => readFileSync(file));
    const built = contents.reduce((sum, content) => sum + content.length, 0);
    const gzipped = contents.reduce((sum, content) => sum + gzipSync(content).length, 0);
    return `${name}: ${kilobytes(built)} kB, ${kilobytes(gzipped)} kB gz`;
  });
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
