import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';

/** Real addresses at which the pages' own scripts and styles are served, and their folders. */
const PLACES = [
  { prefix: 'https://educonnect.education.gouv.fr/idp-static/', folder: 'educonnect/static' },
] as const;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Finds the file served at an address as part of a page.
 *
 * @param replicas absolute path of the replicas
 * @param url address asked for
 * @returns its content and type; null where nothing is served
 */
export function assetAt(replicas: string, url: URL): { body: Buffer; type: string } | null {
  const place = PLACES.find(({ prefix }) => url.href.startsWith(prefix));
  if (!place) return null;
  const folder = join(replicas, place.folder);
  const file = normalize(
    join(folder, decodeURIComponent(url.origin + url.pathname).slice(place.prefix.length)),
  );
  if (!file.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile()) return null;
  return { body: readFileSync(file), type: TYPES[extname(file)] ?? 'application/octet-stream' };
}
