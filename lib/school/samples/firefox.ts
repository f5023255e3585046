import { STORE_IDS } from '../../store-ids';
import { type Deployment, installationMode, jsonOf, type Sample } from './sample';

/** The extension's id in Firefox, which is in its manifest. */
export const FIREFOX_ID = STORE_IDS.firefox;

/** Where Firefox finds it (mozilla/policy-templates, `ExtensionSettings`). */
const LATEST = `https://addons.mozilla.org/firefox/downloads/latest/${FIREFOX_ID}/latest.xpi`;

/** The policies file of Firefox. */
export function firefoxPolicies({ policy, install }: Deployment): Sample {
  const mode = installationMode(install);
  const how = { installation_mode: mode, install_url: LATEST };
  const policies = {
    '3rdparty': { Extensions: { [FIREFOX_ID]: policy } },
    ...(mode && { ExtensionSettings: { [FIREFOX_ID]: how } }),
  };
  return {
    files: [{ name: 'policies.json', contents: jsonOf({ policies }) }],
    apply: [
      'C:\\Program Files\\Mozilla Firefox\\distribution\\policies.json',
      '/Applications/Firefox.app/Contents/Resources/distribution/policies.json',
      '/etc/firefox/policies/policies.json',
    ],
    check: ['about:policies'],
  };
}

/** The native manifest of Firefox, where its policies belong to somebody else. It installs nothing. */
export function firefoxNative({ policy }: Deployment): Sample {
  const file = `${FIREFOX_ID}.json`;
  const manifest = {
    name: FIREFOX_ID,
    description: 'Évid’ENT : réglages de l’école',
    type: 'storage',
    data: policy,
  };
  return {
    files: [{ name: file, contents: jsonOf(manifest) }],
    apply: [
      `reg add HKLM\\SOFTWARE\\Mozilla\\ManagedStorage\\${FIREFOX_ID} /ve /d C:\\evident\\${file}`,
      `/Library/Application Support/Mozilla/ManagedStorage/${file}`,
      `/usr/lib/mozilla/managed-storage/${file}`,
    ],
    check: [`reg query HKLM\\SOFTWARE\\Mozilla\\ManagedStorage /s`],
  };
}
