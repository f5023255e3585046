import { googleAdmin, linuxChrome, macChrome } from './chromium';
import { firefoxNative, firefoxPolicies } from './firefox';
import { chromeRegistry, edgeRegistry } from './registry';
import type { Deployment, Sample } from './sample';

/** One kind of computers, by its own names, which no language translates. */
interface System {
  readonly name: string;
  readonly sample: (wanted: Deployment) => Sample;
}

/** Every kind of computers for which files are made, the most frequent in schools first. */
export const SYSTEMS = {
  'windows-chrome': { name: 'Windows · Chrome (.reg)', sample: chromeRegistry },
  'windows-edge': { name: 'Windows · Edge (.reg)', sample: edgeRegistry },
  firefox: { name: 'Firefox (policies.json)', sample: firefoxPolicies },
  'google-admin': { name: 'Chromebook · Google Admin', sample: googleAdmin },
  linux: { name: 'Linux · Chrome, Chromium', sample: linuxChrome },
  mac: { name: 'macOS · Chrome (.plist)', sample: macChrome },
  'firefox-native': { name: 'Firefox (managed-storage)', sample: firefoxNative },
} as const satisfies Readonly<Record<string, System>>;

/** One of those. */
export type SystemId = keyof typeof SYSTEMS;

/** All of them, in that order. */
export const SYSTEM_IDS = Object.keys(SYSTEMS) as readonly SystemId[];
