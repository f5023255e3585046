import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * Source of a replica.
 *
 * @param head what its head comment says, over the least that one must say
 * @param body content of its body
 */
export function source(head: object, body = '<h1>Bonjour</h1>'): string {
  const least = { about: 'a page', states: [{ name: 'as served', screen: null }] };
  const comment = JSON.stringify({ ...least, ...head });
  return `<!--replica\n${comment}\n-->\n<!doctype html><html><body class="x">${body}</body></html>`;
}

/**
 * Writes replicas to a new folder.
 *
 * @param files text of each file, by path
 * @returns absolute path of the folder
 */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'evident-replicas-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
