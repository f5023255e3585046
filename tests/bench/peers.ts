import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Extensions that families have on the same pages, as Debian packages them, and where they are there. */
const PACKAGES = {
  'KeePassXC-Browser': {
    name: 'webext-keepassxc-browser',
    folder: 'usr/share/webext/keepassxc-browser',
  },
  'uBlock Origin’s page scripts': {
    name: 'webext-ublock-origin-chromium',
    folder: 'usr/share/chromium/extensions/ublock-origin',
  },
} as const;

interface OldManifest {
  readonly name: string;
  readonly version: string;
  readonly default_locale?: string;
  readonly commands?: unknown;
  readonly background?: { readonly scripts?: readonly string[] };
  readonly content_scripts: readonly {
    readonly matches: readonly string[];
    readonly [key: string]: unknown;
  }[];
}

/**
 * Other extensions to compare with, their page scripts unchanged.
 *
 * @returns folders to load, by name; none where Debian's packages cannot be had
 */
export function peers(): Readonly<Record<string, string>> {
  const home = mkdtempSync(join(tmpdir(), 'evident-peers-'));
  const run = (command: string, ...args: string[]) => spawnSync(command, args, { cwd: home });
  const found = Object.entries(PACKAGES).flatMap(([name, { name: pack, folder }]) => {
    run('apt-get', 'download', pack);
    const file = readdirSync(home).find((one) => one.startsWith(`${pack}_`));
    if (!file) return [];
    run('dpkg', '-x', file, pack);
    const source = join(home, pack, folder);
    return existsSync(source) ? [[name, loadable(source, join(home, `${pack}-3`))] as const] : [];
  });
  return Object.fromEntries(found);
}

/** Makes a Manifest V2 extension one that Chromium still loads: its background is what has to change. */
function loadable(source: string, target: string): string {
  mkdirSync(target);
  cpSync(source, target, { recursive: true, dereference: true });
  const old = JSON.parse(
    readFileSync(join(source, 'manifest.json'), 'utf8').replace(/^\ufeff/, ''),
  ) as OldManifest;
  const everywhere = old.content_scripts.filter(({ matches }) =>
    matches.some((one) => ['<all_urls>', '*://*/*', 'http://*/*'].includes(one)),
  );
  const manifest = {
    manifest_version: 3,
    name: old.name,
    version: old.version,
    ...(old.default_locale && { default_locale: old.default_locale }),
    permissions: [
      'storage',
      'scripting',
      'tabs',
      'notifications',
      'nativeMessaging',
      'contextMenus',
      'clipboardWrite',
      'webNavigation',
      'webRequest',
      'alarms',
      'idle',
    ],
    action: {},
    ...(old.commands !== undefined && { commands: old.commands }),
    host_permissions: ['<all_urls>'],
    content_scripts: everywhere,
    background: { service_worker: 'bench-worker.js' },
  };
  writeFileSync(join(target, 'bench-worker.js'), workerOf(old));
  writeFileSync(join(target, 'manifest.json'), JSON.stringify(manifest));
  return target;
}

/**
 * The former background page as a worker: what it has of a page stands for nothing, and what it asks
 * of the browser beyond what is granted does not stop it.
 */
function workerOf({ background }: OldManifest): string {
  const scripts = (background?.scripts ?? []).map((path) => `/${path.replace(/^\//, '')}`);
  return `
    self.window = self;
    for (const name of ['HTMLElement', 'Element', 'Document', 'Node', 'HTMLInputElement', 'ShadowRoot'])
      self[name] ??= class {};
    const asks = chrome.webRequest?.onAuthRequired;
    const add = asks?.addListener.bind(asks);
    if (asks) asks.addListener = (listener, filter) => { try { add(listener, filter); } catch {} };
    try { chrome.browserAction = chrome.action; } catch {}
    try { importScripts(...${JSON.stringify(scripts)}); } catch {}
    chrome.runtime.onConnect.addListener(() => {});
  `;
}
