import { readPolicy } from '../../../lib/school/read-policy';
import { linuxChrome } from '../../../lib/school/samples/chromium';
import { firefoxNative, firefoxPolicies } from '../../../lib/school/samples/firefox';
import type { Sample } from '../../../lib/school/samples/sample';
import type { SystemFiles } from '../../harness/administered';
import { chromiumId, readManifest } from '../../harness/extension';

/** The ways for a school to set the extension that a browser on Linux has. */
export const WAYS = {
  chromium: ['policies'],
  firefox: ['policies', 'native manifest'],
} as const;

/**
 * The file that the School page makes of some settings, at the place that the page names.
 *
 * @param way one of `WAYS` of that browser
 */
export function schoolFiles(browser: string, way: string, settings: object): SystemFiles {
  const wanted = {
    policy: readPolicy(settings).policy,
    install: 'none',
    id: chromiumId(readManifest()),
  } as const;
  if (browser === 'chromium') return at(linuxChrome(wanted), /(\/etc\/chromium\/\S+)$/);
  const sample = way === 'policies' ? firefoxPolicies(wanted) : firefoxNative(wanted);
  return at(sample, /^(\/(?:etc|usr\/lib)\/.+)$/);
}

/**
 * The same, where the school also has Chromium install the extension from its store.
 *
 * @param id the extension's id there
 * @param updates the store's address
 */
export function installedBySchool(id: string, updates: string, settings: object): SystemFiles {
  const { policy } = readPolicy(settings);
  const files = at(linuxChrome({ policy, install: 'forced', id }), /(\/etc\/chromium\/\S+)$/);
  return Object.fromEntries(
    Object.entries(files).map(([path, contents]) => {
      const policies = JSON.parse(contents);
      policies.ExtensionSettings[id].update_url = updates;
      // Without it, no driver opens a page of an extension that a policy has installed.
      return [path, JSON.stringify({ ...policies, DeveloperToolsAvailability: 1 })];
    }),
  );
}

function at({ files: [file], apply }: Sample, place: RegExp): SystemFiles {
  const [path] = apply.flatMap((line) => place.exec(line)?.[1] ?? []);
  if (!file || !path) throw new Error('No place on Linux');
  return { [path]: file.contents };
}
