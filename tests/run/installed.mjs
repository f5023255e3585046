import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether the dependencies on disk are those of the lock file. Contents are compared, not dates:
 * a fresh checkout gives every file today's date.
 *
 * @param {string} root folder of the project
 * @returns {boolean}
 */
export function dependenciesInstalled(root) {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const have = packagesOf(installed);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, wanted]) =>
      path === '' ||
      wanted.optional ||
      wanted.devOptional ||
      have[path]?.version === wanted.version,
  );
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}
