// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SchoolPolicy } from '../../../lib/school/policy';
import { readPolicy } from '../../../lib/school/read-policy';
import { FIREFOX_ID } from '../../../lib/school/samples/firefox';
import type { Deployment, Install, Sample } from '../../../lib/school/samples/sample';
import { SYSTEM_IDS, SYSTEMS, type SystemId } from '../../../lib/school/samples/systems';
import { GOOD_POLICY } from './good-policy';
import { plistIn, registryIn } from './read-back';

const ID = 'camnlleckeaeffbpfbndbdejkbfgdaap';

/** Whatever a school may type: signs that a format has a meaning for. */
const POLICY: SchoolPolicy = {
  ...readPolicy(GOOD_POLICY).policy,
  schoolName: 'Collège « L’Orée » \\ "A&B" $HOME %TEMP%',
  helpPupils: 'Va à la vie scolaire ; bureau 12 = {}',
};

/** What a format, a shell or an editor has a meaning for, and signs outside the basic plane. */
const NASTY = [
  '"',
  "'",
  '\\',
  '\\n',
  '&',
  '&amp;',
  ']]',
  '%TEMP%',
  '$HOME',
  '\u0060',
  '#',
  ';',
  '=',
  '[',
  '🎒',
  'مدرسة',
  '校',
  'é',
  '\u00a0',
  ' ',
];

const wanted = (install: Install = 'none'): Deployment => ({ policy: POLICY, install, id: ID });

const json = ({ files }: Sample, at = 0) => JSON.parse(files[at]?.contents ?? '');

/** What the browser gives the extension, once a file is where it belongs. */
const GIVEN: Readonly<Record<SystemId, (sample: Sample) => unknown>> = {
  'windows-chrome': (sample) => fromRegistry(sample, 'Google\\Chrome\\3rdparty\\extensions'),
  'windows-edge': (sample) => fromRegistry(sample, 'Microsoft\\Edge\\3rdparty\\Extensions'),
  firefox: (sample) => json(sample).policies['3rdparty'].Extensions[FIREFOX_ID],
  'google-admin': (sample) =>
    Object.fromEntries(
      Object.entries(json(sample)).map(([key, boxed]) => [
        key,
        (boxed as { Value: unknown }).Value,
      ]),
    ),
  linux: (sample) => json(sample)['3rdparty'].extensions[ID],
  mac: (sample) => sample.files[0] && plistIn(sample.files[0]),
  'firefox-native': (sample) => json(sample).data,
};

/** Chromium makes a boolean of a number, and a list of a key with numbers, as the schema says. */
function fromRegistry({ files: [file] }: Sample, place: string): unknown {
  const keys = registryIn(file as Sample['files'][0]);
  const at = `Software\\Policies\\${place}\\${ID}\\policy`;
  const lists = [...keys].filter(([path]) => path.startsWith(`${at}\\`));
  return {
    ...Object.fromEntries(keys.get(at) ?? []),
    ...Object.fromEntries(
      lists.map(([path, list]) => [path.slice(at.length + 1), [...list.values()]]),
    ),
  };
}

describe.each(SYSTEM_IDS)('the files for %s', (system) => {
  it('say what the school wants, and our reader takes all of it', () => {
    const read = readPolicy(GIVEN[system](SYSTEMS[system].sample(wanted())));
    expect(read.keys.filter(({ state }) => state !== 'taken')).toEqual([]);
    expect(read.policy).toEqual(POLICY);
  });

  it('are empty of settings where nothing was filled in, and still parse', () => {
    const sample = SYSTEMS[system].sample({ policy: {}, install: 'normal', id: ID });
    expect(readPolicy(GIVEN[system](sample))).toEqual({ policy: {}, keys: [] });
  });

  it('give back any sentence that our reader takes', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.oneof(
            fc.constantFrom(...NASTY),
            fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
          ),
          maxLength: 60,
        }),
        (typed) => {
          const { policy } = readPolicy({ helpPupils: typed });
          fc.pre(policy.helpPupils !== undefined);
          const sample = SYSTEMS[system].sample({ policy, install: 'none', id: ID });
          expect(readPolicy(GIVEN[system](sample)).policy).toEqual(policy);
        },
      ),
    );
  });

  it('have names, places and checks', () => {
    const { files, apply, check } = SYSTEMS[system].sample(wanted('forced'));
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
    for (const line of [...apply, ...check]) expect(line).toMatch(/^\S.*\S$/);
    expect(check.length).toBeGreaterThan(0);
  });
});

describe('the way to install', () => {
  const installed = {
    'windows-chrome': (sample: Sample) =>
      Object.fromEntries(
        registryIn(sample.files[0] as never).get(
          `Software\\Policies\\Google\\Chrome\\ExtensionSettings\\${ID}`,
        ) ?? [],
      ),
    'windows-edge': (sample: Sample) =>
      Object.fromEntries(
        registryIn(sample.files[0] as never).get(
          `Software\\Policies\\Microsoft\\Edge\\ExtensionSettings\\${ID}`,
        ) ?? [],
      ),
    firefox: (sample: Sample) => json(sample).policies.ExtensionSettings?.[FIREFOX_ID] ?? {},
    linux: (sample: Sample) => json(sample).ExtensionSettings?.[ID] ?? {},
    mac: (sample: Sample) =>
      (plistIn(sample.files.at(-1) as never) as { ExtensionSettings?: Record<string, unknown> })
        .ExtensionSettings?.[ID] ?? {},
  } as const;

  it.each(Object.entries(installed))('is in the files for %s', (system, read) => {
    const modes = (['normal', 'forced', 'none'] as const).map(
      (install) => read(SYSTEMS[system as SystemId].sample(wanted(install))).installation_mode,
    );
    expect(modes).toEqual(['normal_installed', 'force_installed', undefined]);
  });

  it('leads to the store of each browser', () => {
    const stores = Object.entries(installed).map(([system, read]) => {
      const how = read(SYSTEMS[system as SystemId].sample(wanted('normal')));
      return new URL(String(how.update_url ?? how.install_url)).host;
    });
    expect(stores).toEqual([
      'clients2.google.com',
      'edge.microsoft.com',
      'addons.mozilla.org',
      'clients2.google.com',
      'clients2.google.com',
    ]);
  });
});
