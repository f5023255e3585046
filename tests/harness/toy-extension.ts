import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The scripts of an extension made for one test or measurement. */
export interface ToyScripts {
  /** Match patterns of the content script. */
  readonly matches: readonly string[];
  readonly content: string;
  readonly background?: string;
}

/**
 * Writes an extension that both browsers accept.
 *
 * @returns absolute path of its folder
 */
export function writeToyExtension({ matches, content, background = '' }: ToyScripts): string {
  const folder = mkdtempSync(join(tmpdir(), 'evident-toy-'));
  const manifest = {
    manifest_version: 3,
    name: 'toy',
    version: '1',
    // Each browser uses the kind that it knows and ignores the other.
    background: { service_worker: 'background.js', scripts: ['background.js'] },
    browser_specific_settings: { gecko: { id: 'toy@evident.test' } },
    content_scripts: [{ matches, js: ['content.js'] }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'content.js'), content);
  writeFileSync(join(folder, 'background.js'), background);
  return folder;
}
