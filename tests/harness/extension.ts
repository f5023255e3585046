import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The part of a built manifest that the tests read. */
export interface Manifest {
  readonly key?: string;
  readonly content_scripts?: readonly { readonly matches: readonly string[] }[];
  readonly [key: string]: unknown;
}

/** `EVIDENT_OUTPUT` names another folder of builds, to try one that stands elsewhere. */
const output = process.env.EVIDENT_OUTPUT ?? join(import.meta.dirname, '..', '..', '.output');

/** Folder of the extension built for Chromium. */
export const CHROMIUM_BUILD = join(output, 'chrome-mv3');

/**
 * Manifest of a built extension.
 *
 * @param folder absolute path of the build
 * @throws when nothing is built there
 */
export function readManifest(folder: string = CHROMIUM_BUILD): Manifest {
  const file = join(folder, 'manifest.json');
  if (!existsSync(file)) throw new Error(`No built extension in ${folder}: run « npm run build »`);
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
}

/**
 * Id that Chromium gives to an unpacked extension.
 *
 * @throws when its manifest has no key, the id then depending on its folder
 */
export function chromiumId({ key }: Manifest): string {
  if (!key) throw new Error('The manifest has no key');
  const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex');
  return [...digest.slice(0, 32)]
    .map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)))
    .join('');
}

/**
 * Whether a manifest runs a content script at an address.
 *
 * @param manifest a built manifest
 * @param address full address of a page
 */
export function runsAt(manifest: Manifest, address: string): boolean {
  const patterns = manifest.content_scripts?.flatMap((script) => script.matches) ?? [];
  return patterns.some((pattern) => matches(pattern, new URL(address)));
}

/** Match patterns name no port: every port of a host is matched, as the browsers do. */
function matches(pattern: string, url: URL): boolean {
  const parts = /^(\*|[a-z]+):\/\/([^/]+)(\/.*)$/.exec(pattern);
  if (!parts) throw new Error(`Not a match pattern: ${pattern}`);
  const [, scheme, host = '', path = ''] = parts;
  const schemes = scheme === '*' ? ['http:', 'https:'] : [`${scheme}:`];
  const hosts = host.startsWith('*.')
    ? url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1))
    : host === '*' || url.hostname === host;
  return schemes.includes(url.protocol) && hosts && wildcard(path).test(url.pathname + url.search);
}

function wildcard(path: string): RegExp {
  const escaped = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${escaped}$`);
}
