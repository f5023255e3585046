import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from './launched-browser';

/** The part of a built manifest that the tests read. */
export interface Manifest {
  readonly key?: string;
  readonly browser_specific_settings?: { readonly gecko: { readonly id: string } };
  readonly content_scripts?: readonly { readonly matches: readonly string[] }[];
  readonly [key: string]: unknown;
}

/** `EVIDENT_OUTPUT` names another folder of builds, to test one from elsewhere. */
const output = process.env.EVIDENT_OUTPUT ?? join(import.meta.dirname, '..', '..', '.output');

/** Folder of the extension built for each browser. */
export const BUILDS: Readonly<Record<BrowserName, string>> = {
  chromium: join(output, 'chrome-mv3'),
  firefox: join(output, 'firefox-mv3'),
};

/** Host of the extension's own pages in Firefox, which otherwise picks a random one per profile. */
export const FIREFOX_UUID = '5c7b9b1e-5f0c-4d5e-9f3b-6a1d0e0c0de5';

/**
 * Reads the manifest of a built extension.
 *
 * @param folder absolute path of the build
 * @throws when nothing is built there
 */
export function readManifest(folder: string = BUILDS.chromium): Manifest {
  const file = join(folder, 'manifest.json');
  if (!existsSync(file)) throw new Error(`No built extension in ${folder}: run « npm run build »`);
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
}

/**
 * Id that Chromium gives to an unpacked extension.
 *
 * @throws when its manifest has no key: the id then depends on its folder
 */
export function chromiumId({ key }: Manifest): string {
  if (!key) throw new Error('The manifest has no key');
  return idOfKey(Buffer.from(key, 'base64'));
}

/** @param key a public key, in DER */
export function idOfKey(key: Buffer): string {
  const digest = createHash('sha256').update(key).digest('hex');
  return [...digest.slice(0, 32)]
    .map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)))
    .join('');
}

/**
 * Address of the extension's own pages, with a trailing slash.
 *
 * @param manifest of the build for that browser
 */
export function extensionUrlOf(name: BrowserName, manifest: Manifest): string {
  if (name === 'firefox') return `moz-extension://${FIREFOX_UUID}/`;
  return `chrome-extension://${chromiumId(manifest)}/`;
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

/** Match patterns name no port: every port of a host matches, as in browsers. */
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
