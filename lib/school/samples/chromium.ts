import { type Deployment, installationMode, jsonOf, type Sample } from './sample';

/** Chrome's store, in the words of its policies. */
const CHROME_STORE = 'https://clients2.google.com/service/update2/crx';

/** The JSON file of Chrome and Chromium on Linux. */
export function linuxChrome({ policy, install, id }: Deployment): Sample {
  const file = 'evident.json';
  return {
    files: [
      {
        name: file,
        contents: jsonOf({
          '3rdparty': { extensions: { [id]: policy } },
          ...settingsOf(install, id),
        }),
      },
    ],
    apply: [
      `sudo install -D -m 644 ${file} /etc/opt/chrome/policies/managed/${file}`,
      `sudo install -D -m 644 ${file} /etc/chromium/policies/managed/${file}`,
    ],
    check: ['chrome://policy'],
  };
}

/** What goes in the « Policy for extensions » box of the Google Admin console, for Chromebooks too. */
export function googleAdmin({ policy, id }: Deployment): Sample {
  const boxed = Object.entries(policy).map(([key, value]) => [key, { Value: value }]);
  return {
    files: [{ name: 'evident-google-admin.json', contents: jsonOf(Object.fromEntries(boxed)) }],
    apply: ['https://admin.google.com/ac/chrome/apps/user', id],
    check: ['chrome://policy'],
  };
}

/** The property lists of Chrome on macOS: one for the extension, one for the browser. */
export function macChrome({ policy, install, id }: Deployment): Sample {
  const settings = settingsOf(install, id);
  const files = [
    { name: `com.google.Chrome.extensions.${id}.plist`, contents: plistOf(policy) },
    ...('ExtensionSettings' in settings
      ? [{ name: 'com.google.Chrome.plist', contents: plistOf(settings) }]
      : []),
  ];
  return {
    files,
    apply: files.map(({ name }) => `sudo cp ${name} "/Library/Managed Preferences/"`),
    check: [
      `defaults read "/Library/Managed Preferences/com.google.Chrome.extensions.${id}"`,
      'chrome://policy',
    ],
  };
}

function settingsOf(install: Deployment['install'], id: string): object {
  const mode = installationMode(install);
  const how = { installation_mode: mode, update_url: CHROME_STORE };
  return mode ? { ExtensionSettings: { [id]: how } } : {};
}

const plistOf = (contents: object): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    `<plist version="1.0">${nodeOf(contents)}</plist>`,
    '',
  ].join('\n');

function nodeOf(value: unknown): string {
  if (typeof value === 'boolean') return `<${value}/>`;
  if (Array.isArray(value)) return `<array>${value.map(nodeOf).join('')}</array>`;
  if (typeof value === 'object' && value !== null) {
    const inside = Object.entries(value).map(([key, one]) => `<key>${key}</key>${nodeOf(one)}`);
    return `<dict>${inside.join('\n')}</dict>`;
  }
  return `<string>${String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</string>`;
}
