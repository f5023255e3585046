import { type Deployment, installationMode, type Sample } from './sample';

/** Where a browser looks for its policies on Windows, and the store that it installs from. */
interface Browser {
  readonly name: string;
  readonly root: string;
  /** The name of the key that holds the policies of extensions. */
  readonly extensions: string;
  readonly store: string;
  readonly page: string;
}

const CHROME: Browser = {
  name: 'chrome',
  root: 'Software\\Policies\\Google\\Chrome',
  extensions: 'extensions',
  store: 'https://clients2.google.com/service/update2/crx',
  page: 'chrome://policy',
};

const EDGE: Browser = {
  name: 'edge',
  root: 'Software\\Policies\\Microsoft\\Edge',
  extensions: 'Extensions',
  store: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
  page: 'edge://policy',
};

/** The registry file of Chrome. */
export const chromeRegistry = (wanted: Deployment): Sample => registryOf(wanted, CHROME);

/** The registry file of Edge. */
export const edgeRegistry = (wanted: Deployment): Sample => registryOf(wanted, EDGE);

function registryOf({ policy, install, id }: Deployment, browser: Browser): Sample {
  const file = `evident-${browser.name}.reg`;
  const at = `${browser.root}\\3rdparty\\${browser.extensions}\\${id}\\policy`;
  const lists = Object.entries(policy).filter(([, value]) => Array.isArray(value));
  const mode = installationMode(install);
  const keys = [
    key(at, Object.entries(policy)),
    ...lists.map(([name, list]) =>
      key(
        `${at}\\${name}`,
        (list as string[]).map((one, index) => [`${index + 1}`, one]),
      ),
    ),
    ...(mode
      ? [
          key(`${browser.root}\\ExtensionSettings\\${id}`, [
            ['installation_mode', mode],
            ['update_url', browser.store],
          ]),
        ]
      : []),
  ];
  return {
    files: [
      {
        name: file,
        contents: ['Windows Registry Editor Version 5.00', '', ...keys, ''].join('\r\n'),
        encoding: 'utf-16le',
      },
    ],
    apply: [`reg import ${file}`],
    check: [`reg query "HKLM\\${browser.root}" /s`, browser.page],
  };
}

function key(path: string, values: readonly (readonly [string, unknown])[]): string {
  const lines = values
    .filter(([, value]) => !Array.isArray(value))
    .map(([name, value]) => `${quoted(name)}=${written(value)}`);
  return [`[HKEY_LOCAL_MACHINE\\${path}]`, ...lines, ''].join('\r\n');
}

const written = (value: unknown): string =>
  typeof value === 'boolean' ? `dword:0000000${value ? 1 : 0}` : quoted(String(value));

const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;
